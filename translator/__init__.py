"""Surtitle's engine: a talk goes in, translated subtitles and a transcript come out.

    microphone, system sound ─→ audio ─→ speech ──────────┐
                                          ↑ terms         ├─→ alignment ─→ translation ─→ journal ─→ ui, export
    screen, window, region   ─→ screen ─→ slides (OCR) ───┘

Each folder is a stage of that flow; `flow` holds every value that passes between them, `session` wires them.
The engine never imports Qt: the window (`ui`) imports the engine, never the other way round.
"""

__version__ = "0.1.0"
