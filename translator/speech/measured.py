"""The measured costs that are kept, with what they hold for: this machine, CTranslate2, the live settings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from translator.atomic import write_json
from translator.machine import description
from translator.models.store import data_folder
from translator.speech.fit import Cost
from translator.speech.measuring import Conditions

NAME = "recognition-costs.json"


def circumstances(conditions: Conditions) -> dict[str, Any]:
    """What the costs depend on, as it goes into JSON; costs of other circumstances say nothing here."""
    said = {**description(), "settings": asdict(conditions)}
    return dict(json.loads(json.dumps(said)))


def keep(costs: Sequence[Cost], conditions: Conditions, *, folder: Path | None = None) -> Path:
    """Keep these costs in place of what was kept; gives the file. Raises StorageError."""
    path = (folder or data_folder()) / NAME
    data = {"circumstances": circumstances(conditions), "costs": [asdict(cost) for cost in costs]}
    write_json(path, data)
    return path


def joined(costs: Sequence[Cost], older: Sequence[Cost]) -> list[Cost]:
    """The costs, and of the older ones those of other models and devices."""
    anew = {(cost.model, cost.device) for cost in costs}
    return [*costs, *(cost for cost in older if (cost.model, cost.device) not in anew)]


def kept(conditions: Conditions, *, folder: Path | None = None) -> list[Cost]:
    """The kept costs that hold here; none where nothing was measured, or under other circumstances."""
    try:
        data = json.loads(((folder or data_folder()) / NAME).read_text("utf-8"))
        if data["circumstances"] != circumstances(conditions):
            return []
        return [Cost(**cost) for cost in data["costs"]]
    except (OSError, ValueError, TypeError, KeyError):  # not there, or written by another version: measure anew
        return []
