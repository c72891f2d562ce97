"""The commands `surtitle models …`: which models there are, getting, importing, converting, checking, removing them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from translator.cli.console import messages, model_progress, say_error
from translator.errors import Cancelled, InputError, SurtitleError

ROW = "{:1} {:17} {:>6} {:>6}  {:17} {:17} {}"


def _path(context: click.Context, parameter: click.Parameter, value: str) -> Path:
    """A path as it was written; an empty one is none, and not the folder that one is in."""
    if not value.strip():
        raise click.BadParameter("it is empty", context, parameter)
    return Path(value).expanduser()


@click.group(invoke_without_command=True)
@click.pass_context
def models(context: click.Context) -> int:
    """See (surtitle models) and get the models for recognition and translation.

    \b
    surtitle models get small                   a better recognition model
    surtitle models get firefox:en-es           translation from English into Spanish
    surtitle models get nllb-600m               202 languages, not for commercial use
    surtitle models import /media/usb/small     from a disk, without a network
    surtitle models check                       whether all are whole, and work
    """
    return 0 if context.invoked_subcommand else context.invoke(list_models)


@models.command("list")
def list_models() -> int:
    """What is installed, and what can be got."""
    from translator.models.catalogue import ALIASES
    from translator.models.kinds import Kind
    from translator.models.library import installed_models
    from translator.models.offers import FIREFOX_LICENCE, TRANSLATION, WHISPER, memory_of

    installed = {model.name: model for model in installed_models()}
    for alias, name in ALIASES.items():
        if alias in installed:
            installed.setdefault(name, installed.pop(alias))
    for title, offers in (("Recognition", WHISPER), ("Translation", TRANSLATION)):
        click.echo(title)
        click.echo(ROW.format("", "name", "size", "memory", "languages", "licence", "good for"))
        for offer in offers:
            mark = "*" if installed.pop(offer.name, None) else ""
            size, memory = _bytes(offer.size), _bytes(offer.memory)
            click.echo(ROW.format(mark, offer.name, size, memory, offer.languages, offer.licence, offer.purpose))
        for model in list(installed.values()):
            if (model.kind is Kind.WHISPER) == (offers is WHISPER):
                licence = model.manifest.licence if model.manifest else None
                if licence is None and model.kind is Kind.FIREFOX:
                    licence = FIREFOX_LICENCE
                size, memory = _bytes(model.size), _bytes(memory_of(model.size))
                click.echo(ROW.format("*", model.name, size, memory, model.pair or "", licence or "", "").rstrip())
                del installed[model.name]
        click.echo()
    click.echo(
        "* is installed. Sizes and memory are about. More: surtitle models get OWNER/NAME of a Hugging Face hub."
    )
    return 0


def _bytes(count: int | None) -> str:
    from translator.models.hub import megabytes

    return "" if count is None else megabytes(count)


@models.command()
@click.argument("name")
@click.option("--accept-licence", is_flag=True, help="Accept a licence that forbids commercial use.")
@click.option("--revision", help="A commit, tag or branch of its repository instead of the one that is pinned.")
def get(name: str, accept_licence: bool, revision: str | None) -> int:
    """Download a model: a name of `surtitle models list`, or OWNER/NAME of a hub.

    An interrupted download goes on where it was. HF_ENDPOINT names a mirror, FXTRANSLATE_RECORDS_URL one of Firefox's
    models, HTTPS_PROXY a proxy, HF_HUB_OFFLINE=1 forbids downloads.
    """
    from translator.models.acquisition import carry_out, plan
    from translator.models.library import is_installed
    from translator.models.offers import understood
    from translator.models.trial import measure_new
    from translator.models.whisper import find_whisper

    if revision is None and is_installed(name):
        if understood(name) == "base":
            with model_progress() as progress:
                find_whisper("base", progress=progress)  # its packages hold it in two parts
        messages().print(f"{name} is installed already. To try it: surtitle models check {name}", markup=False)
        return 0
    try:
        found = plan(name, revision=revision)
        offer = found.offer
        where = f" from {found.listing.repository} ({found.listing.commit[:12]})" if found.listing else ""
        size, memory = _bytes(found.size), _bytes(offer.memory)
        messages().print(f"{offer.name}: about {size}{where}; takes {memory} of memory.", markup=False)
        messages().print(f"Licence: {offer.licence}.", markup=False)
        if found.noncommercial and not accept_licence and sys.stdin.isatty():
            accept_licence = _agreed("It is not for commercial use. Do you accept that?")
        with model_progress() as progress:
            folders = carry_out(found, accept_licence=accept_licence, progress=progress)
    except KeyboardInterrupt:
        raise Cancelled(
            "cancelled", "Interrupted; what came is kept.", f"surtitle models get {name} goes on from there."
        ) from None
    for folder in folders:
        messages().print(f"{offer.name} is ready: {folder}", markup=False)
    for speed in measure_new(folders):
        messages().print(f"{speed.model} takes {speed.sentence_s:.2f} s a sentence on this machine.", markup=False)
    return 0


def _agreed(question: str) -> bool:
    try:
        return click.confirm(question, err=True)
    except click.Abort:
        return False


@models.command("import")
@click.argument("source", type=click.UNPROCESSED, callback=_path)
@click.option("--name", help="What to call it; else what its folder is called.")
@click.option("--pair", help="The languages of a translation model for one pair: de-en.")
@click.option("--replace", is_flag=True, help="Replace the model that has this name.")
def import_(source: Path, name: str | None, pair: str | None, replace: bool) -> int:
    """Copy a model from a folder, .zip or .tar, for example on a USB stick, and try it."""
    from translator.models.importing import import_model
    from translator.models.library import Installed
    from translator.models.trial import check_model

    def tried(model: Installed) -> None:
        verdict = check_model(model)
        messages().print(f"It works: {verdict.given} → {verdict.made}", markup=False)

    with model_progress() as progress:
        known, folder = import_model(source, name=name, pair=pair, replacing=replace, progress=progress, trial=tried)
    messages().print(f"{known} is at {folder}.", markup=False)
    return 0


@models.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(name: str, yes: bool) -> int:
    """Remove a model from this machine."""
    from translator.models.library import find_installed, remove_model

    found = find_installed(name)
    if not yes and not found.packaged:
        if not sys.stdin.isatty():
            raise InputError("not-confirmed", f"Nobody was there to confirm the removal of {name}.", "Add --yes.")
        if not _agreed(f"Remove {found.name} ({_bytes(found.size)}) at {found.folder}?"):
            return 0
    remove_model(found.name)
    messages().print(f"{found.name} is removed.", markup=False)
    return 0


@models.command()
@click.argument("names", nargs=-1)
def check(names: tuple[str, ...]) -> int:
    """Check the files of models by their hashes and try each with a few words; all that are installed, or NAMES."""
    from translator.models.library import find_installed, installed_models
    from translator.models.trial import check_model

    code = 0
    for model in [find_installed(name) for name in names] or installed_models():
        try:
            with model_progress() as progress:
                verdict = check_model(model, progress=progress)
        except SurtitleError as error:
            click.echo(f"{model.name}: does not work")
            say_error(error)
            code = code or error.exit_code
            continue
        files = "no hashes are known" if verdict.checked is None else f"{verdict.checked} files are right"
        took = f"{verdict.seconds:.1f} s"
        took += "" if verdict.sentence_s is None else f", {verdict.sentence_s:.2f} s a sentence"
        click.echo(f"{model.name}: works ({files}, {took}): {verdict.given} → {verdict.made}")
    return code


@models.command()
@click.argument("source", type=click.UNPROCESSED, callback=_path)
@click.option("--name", help="What to call it; else what its folder is called.")
@click.option("--pair", help="The languages of a translation model for one pair: de-en.")
@click.option("--quantization", default="int8", show_default=True, help="int8, int8_float16, float16 or float32.")
@click.option("--replace", is_flag=True, help="Replace the model that has this name.")
def convert(source: Path, name: str | None, pair: str | None, quantization: str, replace: bool) -> int:
    """Convert a transformers model (a folder, or an installed one's name) for CTranslate2; needs PyTorch."""
    from translator.models.conversion import convert_model
    from translator.models.library import find_installed

    folder = source if os.path.isdir(source) else find_installed(str(source)).folder
    done = convert_model(folder, name or folder.name, quantization=quantization, pair=pair, replacing=replace)
    messages().print(f"{name or folder.name} is ready: {done}", markup=False)
    return 0
