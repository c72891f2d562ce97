"""Which language is spoken: given, or found from the first confident speech and kept until the speaker changes it.

Judging a language takes seconds of sound, and one judgement of an accent is often wrong: a change counts once two
judgements, of sound that goes on, name the same other language confidently. Pure.
"""

from __future__ import annotations

CONFIDENT = 0.6
"""So probable a language of the first speech is taken at once."""
GUESSES = 5
"""Windows after which the likeliest language is taken, however unsure."""
CERTAIN = 0.85
"""So probable another language must be to be a change,"""
BEYOND_DOUBT = 0.95
"""and so probable where one judgement must do."""


class SpokenLanguage:
    """The language of the speech. `given` is a Whisper code that stays, or None to find it.

    `current` is None before any confident speech; `first` is the one that the talk began in, or that a person told
    since, which the slides are in.
    """

    def __init__(self, given: str | None) -> None:
        self.current = self.first = given
        self.suspected: str | None = None
        """Another language that was heard once."""
        self._given = given is not None
        self._guesses: dict[str, float] = {}  # sum of probabilities
        self._guessed = 0

    @property
    def likely(self) -> str | None:
        """The language, or the best guess so far; None before any speech."""
        return self.current or max(self._guesses, key=lambda code: self._guesses[code], default=None)

    @property
    def may_change(self) -> bool:
        """Whether changes are to be looked for."""
        return not self._given and self.current is not None

    def tell(self, code: str | None) -> None:
        """A person says what is spoken from now on; None: to find it anew."""
        self.current = code
        self.first = code or self.first
        self.suspected = None
        self._given = code is not None
        self._guesses.clear()
        self._guessed = 0

    def guess(self, code: str, probability: float) -> None:
        """Take a judgement of the first speech: settles once one is confident, or there were enough."""
        self._guesses[code] = self._guesses.get(code, 0.0) + probability
        self._guessed += 1
        if probability >= CONFIDENT:
            self.current = code
        elif self._guessed >= GUESSES:
            self.current = self.likely
        self.first = self.first or self.current

    def judge(self, code: str, probability: float, *, ended: bool = False) -> bool:
        """Take a judgement of later speech; gives whether the language has changed.

        What has `ended` cannot be judged again: it must be the clearer where nothing was suspected before.
        """
        known, self.suspected = self.suspected, None
        if code == self.current or probability < CERTAIN:
            return False
        if code == known or (ended and probability >= BEYOND_DOUBT):
            self.current = code
            return True
        if not ended:
            self.suspected = code
        return False
