"""What the engine says: of models, what they run on, and getting them."""

from __future__ import annotations

from ui.interface import marked

MODELS: tuple[tuple[str, str] | tuple[str, str, str], ...] = (
    ("english-only", marked("Engine", "The recognition model {model} knows only English.")),
    (
        "english-only",
        "Choose another with --model, for example base, or auto.",
        marked("Engine", "Choose another recognition model, for example base."),
    ),
    ("english-only", marked("Engine", "The recognition model of this talk knows only English.")),
    ("english-only", marked("Engine", "Choose another model for the next talk.")),
    ("not-recognised", marked("Engine", "Whisper does not recognise {language}.")),
    (
        "not-recognised",
        "Give --from auto to have the nearest language tried, or another language.",
        marked("Engine", "Have the language found out, or choose another."),
    ),
    ("gpu-refused", marked("Engine", "The GPU cannot be used: {error}")),
    (
        "gpu-refused",
        "Update NVIDIA's driver, or use --device cpu.",
        marked("Engine", "Update NVIDIA's driver, or choose the processor in the preferences."),
    ),
    ("no-gpu", marked("Engine", "No NVIDIA GPU can be used here.")),
    (
        "no-gpu",
        "Install NVIDIA's driver (nvidia-smi must list the GPU), or use --device cpu.",
        marked(
            "Engine",
            "Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.",
        ),
    ),
    (
        "gpu-refused no-gpu recognition-model",
        marked("Engine", "Recognition runs on the processor, not on the GPU. {why}"),
    ),
    ("recognition-model", marked("Engine", "The recognition model in {folder} cannot be loaded: {error}")),
    (
        "recognition-model",
        "If a CUDA library is missing: {command}. If memory is: a smaller --model. Or: --device cpu.",
        marked(
            "Engine",
            "If a CUDA library is missing: {command}. If memory is: a smaller model. Or the "
            "processor, in the preferences.",
        ),
    ),
    (
        "recognition-model",
        "Delete that folder, so that the model is set up again, or choose another with --model.",
        marked("Engine", "Delete that folder, so that the model is set up again, or choose another model."),
    ),
    ("measuring", marked("Engine", "Measuring {model} on {device} …")),
    ("not-measured", marked("Engine", "{model} is not measured on {device}: it would take too long.")),
    ("not-measured", marked("Engine", "To measure it: {command}")),
    (
        "model-chosen",
        marked("Engine", "Recognition: {model}, the best installed model that keeps up on {place} ({pace})."),
    ),
    ("model-late", marked("Engine", "Recognition: {model}. On {place} its words come up to a second late ({pace}).")),
    (
        "model-chosen model-late",
        "{better} should keep up too and hears better: {command}",
        marked("Engine", "{better} should keep up too and hears better: get it before a talk, under “{models}”."),
    ),
    (
        "model-too-slow",
        marked(
            "Engine", "Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace})."
        ),
    ),
    (
        "model-too-slow",
        "Get one that should: {command}",
        marked("Engine", "Get one that should, before a talk, under “{models}”."),
    ),
    ("model-too-slow", marked("Engine", "Close other programs.")),
    ("model-unmeasured", marked("Engine", "Recognition: {name} on {place}, chosen without a measurement.")),
    (
        "model-unmeasured",
        "{command} finds out in a minute what this machine can do.",
        marked("Engine", "“{measure}”, under “{models}”, finds out in a minute what this machine can do."),
    ),
    ("translation-chosen", marked("Engine", "Translation from {source} to {target}: {name}; {reason}.")),
    (
        "translation-may-be-late",
        marked(
            "Engine",
            "Translation from {source} to {target}: {name}, as no installed model keeps up here. "
            "{why}; subtitles may come late.",
        ),
    ),
    ("translation-chosen", marked("Engine", "it is made for this pair")),
    ("translation-chosen", marked("Engine", "it knows both languages")),
    ("translation-may-be-late", marked("Engine", "It is large ({size})")),
    ("translation-may-be-late", marked("Engine", "It takes {seconds} s a sentence here")),
    (
        "translation-by-sound",
        marked(
            "Engine",
            "Translation from {source} to English: the recognition model itself, from the sound, as no other model is "
            "installed that does it. Slides stay as they are.",
        ),
    ),
    ("translation-failed", marked("Engine", "Whisper does not translate what was said.")),
    ("translation-failed", marked("Engine", "The translation model failed: {error}")),
    ("translation-failed", marked("Engine", "Try again, or choose another translation model.")),
    (
        "languages-covered",
        marked(
            "Engine",
            "Installed models translate into {targets} from {sources}. From any other language recognition does it "
            "itself, roughly, and without the slides.",
        ),
    ),
    (
        "languages-covered",
        marked(
            "Engine",
            "Installed models translate into {targets} from {sources}. What is said in any other language stays as it "
            "is.",
        ),
    ),
    (
        "languages-covered",
        marked(
            "Engine",
            "No installed model translates into {targets} yet. From any other language recognition does it itself, "
            "roughly, and without the slides.",
        ),
    ),
    (
        "languages-covered",
        marked(
            "Engine",
            "No installed model translates into {targets} yet. What is said in any other language stays as it is.",
        ),
    ),
    (
        "languages-covered",
        "For more, before the talk: {command}, with the codes of the talk's language and the "
        "subtitles' in place of FROM and TO.",
        marked("Engine", "For more, get models before a talk, under “{models}”."),
    ),
    ("no-translation-model", marked("Engine", "No installed model translates from {source} to {target}.")),
    ("no-translation-model", marked("Engine", "No model translates from {source} to {target} yet.")),
    ("no-translation-model not-installed", marked("Engine", "{model} is not installed.")),
    (
        "not-installed",
        "To get it: {command}. {there}",
        marked("Engine", "Get it before a talk, under “{models}”. {there}"),
    ),
    ("no-translation-model", marked("Engine", "The model {where} does not know {language}.")),
    ("no-translation-model", marked("Engine", "Choose another model or another language.")),
    ("same-language", marked("Engine", "The talk is in {language} already.")),
    ("same-language", marked("Engine", "{language} needs no translation into itself.")),
    ("same-language", marked("Engine", "Choose another language for the subtitles.")),
    (
        "same-language",
        "Leave that language out of --to.",
        marked("Engine", "Choose another language for the subtitles."),
    ),
    ("same-language", marked("Engine", "Choose another language.")),
    (
        "model-damaged",
        marked("Engine", "{file} of {repository} came damaged: its hash is not the one that the hub gives."),
    ),
    (
        "model-damaged",
        marked("Engine", "Run the same again. If it stays so, a proxy or mirror alters the file: try another network."),
    ),
    ("model-damaged", marked("Engine", "{files} in {source} is not what its manifest says.")),
    ("model-damaged", marked("Engine", "Copy the model again from where it came.")),
    ("model-damaged", marked("Engine", "{model} is damaged: {files}.")),
    (
        "model-damaged",
        "Remove it and get it again: {command}",
        marked("Engine", "Remove it and get it again, under “{models}”."),
    ),
    ("model-damaged", marked("Engine", "The packages of the Whisper model '{name}' are damaged.")),
    ("model-damaged", marked("Engine", "Reinstall them: {command}")),
    ("model-damaged", marked("Engine", "The tokenizer of the model in {folder} cannot be read: {error}")),
    ("model-damaged", marked("Engine", "Get or convert the model again.")),
    ("model-damaged", marked("Engine", "The translation model in {folder} cannot be read: {error}")),
    (
        "model-damaged",
        marked(
            "Engine", "Delete that folder and download the model again, or reinstall the surtitle[offline] packages."
        ),
    ),
    ("model-load", marked("Engine", "The translation model in {folder} cannot be loaded: {error}")),
    ("model-load", marked("Engine", "The translation model '{model}' cannot be loaded: {error}")),
    ("model-load", marked("Engine", "Convert the model again with this version of CTranslate2.")),
    (
        "model-load",
        marked("Engine", "Check the folder or the hub name, and connect to the internet for the first download."),
    ),
    ("model-silent", marked("Engine", "{model} answers nothing to: {given}")),
    ("model-silent", "Get another: {command}", marked("Engine", "Get another, under “{models}”.")),
    ("model-download", marked("Engine", "The Whisper model '{name}' cannot be downloaded: it is no known name.")),
    ("model-download", marked("Engine", "Use one of these, a model folder, or OWNER/NAME of a hub: {names}.")),
    (
        "model-download hub-unreachable",
        marked("Engine", "{what} cannot be downloaded: {place} cannot be reached ({reason})."),
    ),
    ("hub-unreachable", marked("Engine", "{what} cannot be downloaded: something else answers in the hub's place.")),
    (
        "hub-unreachable",
        marked("Engine", "Log in to the network in a browser, where it asks for that, or check {variable}."),
    ),
    (
        "hub-unreachable",
        marked("Engine", "Log in to the network in a browser, where it asks for that, and run the same again."),
    ),
    ("hub-unreachable", marked("Engine", "{variable} is no address: {address}")),
    (
        "hub-unreachable",
        marked("Engine", "Set {variable} to where a mirror lists its records, https://…, or unset it."),
    ),
    ("hub-unreachable", marked("Engine", "Set {variable} to the address of a mirror, https://…, or unset it.")),
    ("model-download", marked("Engine", "{what} cannot be downloaded: {error}")),
    (
        "model-download",
        "Choose another language or model: {command}",
        marked("Engine", "Choose another language or model."),
    ),
    (
        "model-download",
        "Connect to the internet and run the same again; behind a proxy set HTTPS_PROXY. Or bring it "
        "from a disk: {command}",
        marked(
            "Engine",
            "Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from "
            "a disk: “{import_folder}”",
        ),
    ),
    (
        "model-download",
        "Check {variable}, which names the mirror, and the connection to it; behind a proxy set "
        "HTTPS_PROXY. Or bring it from a disk: {command}",
        marked(
            "Engine",
            "Check {variable}, which names the mirror, and the connection to it; behind a proxy set "
            "HTTPS_PROXY. Or bring it from a disk: “{import_folder}”",
        ),
    ),
    (
        "hub-unreachable",
        "Connect to the internet, or bring the model from another machine: {command}. Behind a proxy "
        "set HTTPS_PROXY; HF_ENDPOINT names a mirror.",
        marked(
            "Engine",
            "Connect to the internet, or bring the model from another machine: “{import_folder}”. "
            "Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.",
        ),
    ),
    ("hub-offline", marked("Engine", "{what} is not downloaded: offline mode is on.")),
    ("hub-offline", marked("Engine", "Nothing is downloaded: offline mode is on.")),
    (
        "hub-offline",
        "Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: {command}",
        marked(
            "Engine",
            "Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”",
        ),
    ),
    ("hub-offline", marked("Engine", "Unset HF_HUB_OFFLINE.")),
    ("hub-busy", marked("Engine", "The hub refuses {what} for now: too many requests.")),
    ("hub-busy", marked("Engine", "Try again in a while.")),
    ("hub-failed", marked("Engine", "The hub failed with {status} for {what}.")),
    ("hub-failed", marked("Engine", "Try again later; what came is kept and used.")),
    ("hub-failed", marked("Engine", "Check {variable}, which names the mirror.")),
    ("hub-forbidden", marked("Engine", "The hub does not give {what} to everybody ({status}).")),
    ("hub-forbidden", marked("Engine", "Accept its conditions on its page, then log in: {command}")),
    ("no-such-model", marked("Engine", "The hub has no {what} ({status}), or it is private.")),
    ("no-such-model", marked("Engine", "Check the name (surtitle models list), or log in: {command}")),
    ("no-such-model", marked("Engine", "{repository} is no name of a model.")),
    ("no-such-model no-whisper-model", marked("Engine", "See: {command}")),
    ("no-whisper-model", marked("Engine", "{name} is no Whisper model.")),
    ("no-such-revision", marked("Engine", "The hub has no such revision of {what}.")),
    ("no-such-revision", marked("Engine", "Give another with --revision; main is the newest.")),
    ("unknown-model", marked("Engine", "No model is called {name}.")),
    ("model-busy", marked("Engine", "This model is being downloaded already.")),
    ("model-busy", marked("Engine", "Wait for that, or cancel it first.")),
    ("cancelled", marked("Engine", "The download was cancelled; what came is kept.")),
    ("cancelled", marked("Engine", "The same again goes on there.")),
    ("import-cancelled", marked("Engine", "The import was stopped; nothing was kept.")),
    ("import-cancelled", marked("Engine", "Import it again.")),
    ("licence", marked("Engine", "{model} is not for commercial use ({licence}).")),
    ("licence", marked("Engine", "If you accept that: {command}")),
    ("model-exists", marked("Engine", "There is a model {name} already.")),
    (
        "model-exists",
        "Give another name with --name, or --replace it.",
        marked("Engine", "Remove the other one first."),
    ),
    ("bad-name", marked("Engine", "{name} cannot be a model's name.")),
    ("bad-name", "Give another with --name.", marked("Engine", "Rename the folder.")),
    ("not-base", marked("Engine", "{source} is another model than Whisper base.")),
    ("not-base", "Give it another name with --name.", marked("Engine", "Rename the folder.")),
    ("several-models", marked("Engine", "{source} holds several models: {names}.")),
    ("several-models", marked("Engine", "Name the folder of one of them.")),
    ("archive-damaged", marked("Engine", "{source} cannot be unpacked: {error}.")),
    ("archive-damaged", marked("Engine", "Copy it again, or give it unpacked.")),
    ("no-model", marked("Engine", "{where} holds no model that Surtitle can use.")),
    (
        "no-model",
        marked(
            "Engine",
            "It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors "
            "with config.json, or a Firefox model with its vocabulary.",
        ),
    ),
    ("no-model", marked("Engine", "{source} is neither a folder nor a .zip or .tar archive.")),
    ("no-model", marked("Engine", "Name the folder or archive that holds the model.")),
    ("no-model-in-folder", marked("Engine", "{given} holds no Whisper model.")),
    ("no-model-in-folder", marked("Engine", "Give a folder with model.bin in it, or a name.")),
    ("no-model-in-folder", marked("Engine", "{folder} holds no CTranslate2 translation model.")),
    (
        "no-model-in-folder",
        marked(
            "Engine", "Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it."
        ),
    ),
    ("no-tokenizer", marked("Engine", "The model in {folder} has no tokenizer.")),
    ("no-tokenizer", marked("Engine", "Convert it again with --copy_files {files}.")),
    ("no-torch", marked("Engine", "Models of the transformers family need PyTorch.")),
    ("packaged-model", marked("Engine", "{name} came as a Python package.")),
    ("packaged-model", marked("Engine", "Remove the packages with pip; pip list shows their names.")),
    (
        "pickled-model",
        marked("Engine", "{where} has its weights as {files}, which could run programs when it is read."),
    ),
    (
        "pickled-model",
        marked("Engine", "Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin)."),
    ),
    ("translation-chosen", marked("Engine", "{reason} ({seconds} s a sentence)")),
    ("translation-chosen", marked("Engine", "{reason}, and the best that keeps up here: {name} does not")),
    (
        "translation-chosen",
        marked("Engine", "no installed Firefox model is made for this pair, and these two do it through English"),
    ),
    ("translation-chosen", marked("Engine", "it is one of {count} that know both languages")),
    (
        "no-translation-model translation-may-be-late translation-by-sound",
        "Run: {command}",
        marked("Engine", "Get a model for that before a talk, under “{models}”."),
    ),
    (
        "no-translation-model translation-may-be-late translation-by-sound",
        "Run: {command} (or, where Firefox has none: {other})",
        marked("Engine", "Get a model for that before a talk, under “{models}”."),
    ),
    (
        "no-translation-model translation-may-be-late translation-by-sound",
        "Run: {command} (or, where Firefox has none and not for commercial use: {other})",
        marked("Engine", "Get a model for that before a talk, under “{models}”."),
    ),
    ("model-chosen model-late model-too-slow", marked("Engine", "an update every {seconds} s")),
    ("model-chosen model-late model-too-slow", marked("Engine", "an update every {seconds} s, by estimate")),
    (
        "model-chosen model-late model-too-slow model-unmeasured measuring not-measured",
        marked("Engine", "the processor"),
    ),
    ("model-chosen model-late model-too-slow model-unmeasured measuring not-measured", marked("Engine", "the GPU")),
)
"""The codes that a text comes with, and the text, with a name in braces for each of its values; then, where it names a
command or an option, what the windows say instead.
"""
