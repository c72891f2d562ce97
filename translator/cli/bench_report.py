"""What the bench says: the figures as a table and as JSON, and which model suits which talk. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from translator.models.catalogue import CATALOGUE, find_size
from translator.speech.device import Device
from translator.speech.fit import KEEPS_UP_S, LATE_S, NAMES, Cost, choose, costs_of
from translator.speech.pace import Pace
from translator.translation.speed import KEEPS_UP_S as SENTENCE_S
from translator.translation.speed import Speed

HEAD = ("model", "encode", "generate", "align", "update", "busy", "every", "memory", "keeps up")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A model in the report.

    `cost` is measured or estimated; `busy` the share of the device that updates take at the pace's own step; `every_s`
    the seconds from update to update that it really gives.
    """

    cost: Cost
    busy: float
    every_s: float
    installed: bool

    @property
    def verdict(self) -> str:
        """Whether it keeps up: "yes", "late" (by up to a second) or "no"."""
        return "yes" if self.every_s <= KEEPS_UP_S else "late" if self.every_s <= LATE_S else "no"


def rows_of(
    costs: Sequence[Cost], device: Device, installed: Collection[str], *, pace: Pace, names: Sequence[str] = ()
) -> list[Row]:
    """The rows of a device: the whole catalogue, or of it `names` only, from the model that hears worst to the best.

    Measured models that are in no catalogue come last.
    """
    here = [cost for cost in costs if cost.device == device.name]
    asked = [find_size(name) for name in names]
    listed = list(costs_of([size for size in CATALOGUE if not names or size in asked], here).values())
    listed += [cost for cost in here if find_size(cost.model) is None and (not names or cost.model in names)]
    known = [find_size(name) or name for name in installed]
    return [
        Row(
            cost=cost,
            busy=cost.busy(pace),
            every_s=cost.every_s(pace),
            installed=(find_size(cost.model) or cost.model) in known,
        )
        for cost in listed
    ]


def report(
    costs: Sequence[Cost],
    devices: Sequence[Device],
    installed: Collection[str],
    *,
    pace: Pace,
    names: Sequence[str] = (),
) -> str:
    """Tables and advice for every device that something is known of, as Markdown."""
    parts = []
    for device in devices:
        rows = rows_of(costs, device, installed, pace=pace, names=names)
        if rows:
            parts.append(f"On {NAMES[device.name]} ({device.compute_type}), busy at an update every {pace.step_s:g} s:")
            parts.append(table(rows))
            parts.append("\n".join(advice(costs, device, installed, pace=pace)))
    return "\n\n".join(parts)


def table(rows: Sequence[Row]) -> str:
    """The rows as a table in Markdown; models whose figures are the same share one."""
    names: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        names.setdefault(_cells(row), []).append(row.cost.model)
    lines = [HEAD, *((", ".join(models), *cells) for cells, models in names.items())]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    padded = [[cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in lines]
    rule = ["-" * width for width in widths]
    return "\n".join(f"| {' | '.join(line)} |" for line in (padded[0], rule, *padded[1:]))


def _cells(row: Row) -> tuple[str, ...]:
    cost = row.cost
    times = (cost.encode_s, cost.generate_s, cost.align_s, cost.update_s)
    return (
        *(f"{seconds:.2f} s" for seconds in times),
        f"{100 * row.busy:.0f} %",
        f"{row.every_s:.1f} s",
        "–" if cost.memory_mb is None else f"{cost.memory_mb:.0f} MB",
        row.verdict if cost.scaled_from is None else f"{row.verdict}, by estimate",
    )


def translation_table(speeds: Sequence[Speed]) -> str:
    """The speeds of translation models as a table in Markdown, the quickest first."""
    lines = ["| translation model | a sentence | keeps up |", "|---|---:|---|"]
    for speed in sorted(speeds, key=lambda one: one.sentence_s):
        verdict = "yes" if speed.sentence_s <= SENTENCE_S else "no"
        lines.append(f"| {speed.model} | {speed.sentence_s:.2f} s | {verdict} |")
    return "\n".join(lines)


def advice(costs: Sequence[Cost], device: Device, installed: Collection[str], *, pace: Pace) -> list[str]:
    """What `--model auto` takes on the device for which talks, and what would be better."""
    said = [
        choose(installed, costs, device=device.name, english=english, pace=pace).notice for english in (True, False)
    ]
    english, other = (f"{notice.text} {notice.remedy}".strip() for notice in said)
    if english == other:
        return [f"--model auto: {other}"]
    return [f"--from en --model auto: {english}", f"--model auto: {other}"]


def as_json(
    costs: Sequence[Cost], devices: Sequence[Device], installed: Collection[str], *, pace: Pace
) -> list[dict[str, Any]]:
    """The figures of every device, and the model that `--model auto` takes there."""
    return [
        {
            "device": device.name,
            "compute_type": device.compute_type,
            "step_s": pace.step_s,
            "models": [
                asdict(row.cost)
                | {"busy": row.busy, "every_s": row.every_s, "keeps_up": row.verdict, "installed": row.installed}
                for row in rows_of(costs, device, installed, pace=pace)
            ],
            "auto": {
                talk: choose(installed, costs, device=device.name, english=english, pace=pace).model
                for talk, english in (("en", True), ("other", False))
            },
        }
        for device in devices
    ]
