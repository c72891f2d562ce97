"""Surtitle's engine: a talk goes in, translated subtitles and a transcript come out.

    microphone, system sound ─→ audio ─→ speech ──────────┐
                                          ↑ terms         ├─→ alignment ─→ translation ─→ journal ─→ ui, export
    screen, window, region   ─→ screen ─→ slides (OCR) ───┘

The folders are the stages of that flow; `flow` defines every value that passes between them, `session` connects them.
Beside the flow: `sources` (what brings sound and pictures back after a fault), `correction` (what a person corrects),
`models` (getting and checking models), `cli` (the commands).
The engine never imports Qt: the windows (`ui`) import the engine, never the other way round.
"""

__version__ = "0.1.0"
