"""What the recogniser expects: all that is known, told anew when some of it changes."""

from translator.slides.terms import Corrected, Terms
from translator.speech.expectations import Expectations


def test_slides_and_corrections_are_told_together_and_only_when_they_change() -> None:
    told: list[Terms] = []
    expectations = Expectations(told.append)
    expectations.expect_corrected(Terms())
    assert told == []
    corrected = Terms(prompt="We thank Vaswani", spellings={"vaswani": ("Vaswani", Corrected(2))})
    expectations.expect_slides(Terms(prompt="Attention", spellings={"attention": ("Attention", 1)}))
    expectations.expect_corrected(corrected)
    expectations.expect_corrected(corrected)
    expectations.expect_slides(Terms(prompt="Summary"))
    expectations.expect_corrected(Terms())
    assert [one.prompt for one in told] == [
        "Attention",
        "We thank Vaswani. Attention",
        "We thank Vaswani. Summary",
        "Summary",
    ]
    assert told[1].spellings == {"attention": ("Attention", 1), "vaswani": ("Vaswani", Corrected(2))}
