<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>End it and close</source>
            <translation>Terminer et fermer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>ENTENDU</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Retard</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Nouvel exposé</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Pas encore de diapositive.</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>Pas encore de sous-titre.</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>DIAPOSITIVE LUE</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>SOUS-TITRE</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Diapositive</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Diapositive traduite</translation>
        </message>
        <message>
            <source>Source of the slides</source>
            <translation>Source des diapositives</translation>
        </message>
        <message>
            <source>Source of the sound</source>
            <translation>Source du son</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>La diapositive telle qu’elle a été lue</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>L’exposé est encore en cours.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Ce qui a été entendu</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>Ce qui a été dit jusqu’ici est conservé dans tous les cas.</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d MMMM yyyy, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A single window can be followed on Linux only.</source>
            <translation>Une fenêtre seule ne peut être suivie que sous Linux.</translation>
        </message>
        <message>
            <source>Accept its conditions on its page, then log in: {command}</source>
            <translation>Acceptez ses conditions sur sa page, puis connectez-vous : {command}</translation>
        </message>
        <message>
            <source>Allow this program to record the screen in System Settings, Privacy &amp; Security, and start it again.</source>
            <translation>Autorisez ce programme à enregistrer l’écran dans Réglages, Confidentialité et sécurité, puis relancez-le.</translation>
        </message>
        <message>
            <source>Bring the folder back from a backup, or delete it.</source>
            <translation>Restaurer le dossier depuis une sauvegarde, ou le supprimer.</translation>
        </message>
        <message>
            <source>Check that the right microphone is chosen, and its level.</source>
            <translation>Vérifiez que le bon microphone est choisi, et son niveau.</translation>
        </message>
        <message>
            <source>Check that the screen is connected, on and unlocked: it is read as soon as it is there.</source>
            <translation>Vérifiez que l’écran est branché, allumé et déverrouillé : il sera lu dès qu’il sera là.</translation>
        </message>
        <message>
            <source>Check that the sound system runs.</source>
            <translation>Vérifiez que le système audio fonctionne.</translation>
        </message>
        <message>
            <source>Check the folder or the hub name, and connect to the internet for the first download.</source>
            <translation>Vérifiez le dossier ou le nom, et connectez-vous à internet pour le premier téléchargement.</translation>
        </message>
        <message>
            <source>Check the name (surtitle models list), or log in: {command}</source>
            <translation>Vérifiez le nom, ou connectez-vous : {command}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>Vérifiez qui peut le lire.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Vérifiez qui peut y écrire.</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror, and the connection to it; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>Vérifiez {variable}, qui nomme le miroir, et la connexion à celui-ci ; derrière un proxy, définissez HTTPS_PROXY. Ou apportez-le sur un disque : « {import_folder} »</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror.</source>
            <translation>Vérifiez {variable}, qui nomme le miroir.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translation>Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>Choisissez un nouveau dossier.</translation>
        </message>
        <message>
            <source>Choose a session's folder.</source>
            <translation>Choisissez le dossier d’un exposé.</translation>
        </message>
        <message>
            <source>Choose a smaller region.</source>
            <translation>Choisissez seulement la fenêtre des diapositives.</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Choisissez une autre langue pour les sous-titres.</translation>
        </message>
        <message>
            <source>Choose another language or model.</source>
            <translation>Choisissez une autre langue ou un autre modèle.</translation>
        </message>
        <message>
            <source>Choose another language.</source>
            <translation>Choisissez une autre langue.</translation>
        </message>
        <message>
            <source>Choose another model for the next talk.</source>
            <translation>Choisissez un autre modèle pour le prochain exposé.</translation>
        </message>
        <message>
            <source>Choose another model or another language.</source>
            <translation>Choisissez un autre modèle ou une autre langue.</translation>
        </message>
        <message>
            <source>Choose another recognition model, for example base.</source>
            <translation>Choisissez un autre modèle de reconnaissance, par exemple base.</translation>
        </message>
        <message>
            <source>Choose one of these: {listed}.</source>
            <translation>Choisissez parmi : {listed}.</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Choisissez parmi : {names}.</translation>
        </message>
        <message>
            <source>Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).</source>
            <translation>Choisissez-en un avec model.safetensors, ou converti pour CTranslate2 (model.bin).</translation>
        </message>
        <message>
            <source>Close other programs that use it, allow this one to use microphones in the system's privacy settings, or choose another microphone.</source>
            <translation>Fermez les programmes qui l’utilisent, autorisez celui-ci dans les réglages de confidentialité, ou choisissez un autre microphone.</translation>
        </message>
        <message>
            <source>Close other programs that use the processor or the sound device.</source>
            <translation>Fermez les programmes qui utilisent le processeur ou le périphérique audio.</translation>
        </message>
        <message>
            <source>Close other programs that write to it.</source>
            <translation>Fermez les programmes qui y écrivent.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Fermez d’autres programmes.</translation>
        </message>
        <message>
            <source>Connect it again, or choose another default output: it is heard as soon as it is there.</source>
            <translation>Rebranchez-la, ou choisissez une autre sortie par défaut : elle sera entendue dès qu’elle sera là.</translation>
        </message>
        <message>
            <source>Connect it again: it is heard as soon as it is there.</source>
            <translation>Rebranchez-le : il sera entendu dès qu’il sera là.</translation>
        </message>
        <message>
            <source>Connect loudspeakers or headphones, and check the output in the system's sound settings.</source>
            <translation>Branchez des haut-parleurs ou un casque, et vérifiez la sortie dans les réglages de son.</translation>
        </message>
        <message>
            <source>Connect one, or choose “This computer”.</source>
            <translation>Branchez-en un, ou choisissez « Cet ordinateur ».</translation>
        </message>
        <message>
            <source>Connect one, or translate the system's sound.</source>
            <translation>Branchez-en un, ou choisissez « Cet ordinateur ».</translation>
        </message>
        <message>
            <source>Connect or enable loudspeakers or headphones in the sound settings.</source>
            <translation>Branchez des haut-parleurs ou un casque, ou activez-les dans les réglages de son.</translation>
        </message>
        <message>
            <source>Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>Connectez-vous à internet et réessayez ; derrière un proxy, définissez HTTPS_PROXY. Ou importez-le d’un disque : « {import_folder} »</translation>
        </message>
        <message>
            <source>Connect to the internet, or bring the model from another machine: “{import_folder}”. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.</source>
            <translation>Connectez-vous à internet, ou apportez le modèle d’un autre ordinateur : « {import_folder} ». Derrière un proxy, définissez HTTPS_PROXY ; HF_ENDPOINT nomme un miroir.</translation>
        </message>
        <message>
            <source>Convert it again with --copy_files {files}.</source>
            <translation>Convertissez-le de nouveau avec --copy_files {files}.</translation>
        </message>
        <message>
            <source>Convert the model again with this version of CTranslate2.</source>
            <translation>Convertissez de nouveau le modèle avec cette version de CTranslate2.</translation>
        </message>
        <message>
            <source>Copy it again, or give it unpacked.</source>
            <translation>Recopiez-le, ou donnez-le décompressé.</translation>
        </message>
        <message>
            <source>Copy or download it again, unless it was recorded so.</source>
            <translation>Le copier ou le télécharger à nouveau, à moins qu’il n’ait été enregistré ainsi.</translation>
        </message>
        <message>
            <source>Copy the file again, if it was copied.</source>
            <translation>Recopiez le fichier, s’il a été copié.</translation>
        </message>
        <message>
            <source>Copy the model again from where it came.</source>
            <translation>Recopiez le modèle depuis sa source.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: {command}. macOS: {other}. Windows: run Tesseract's installer again and tick the language.</source>
            <translation>Debian, Ubuntu : {command}. macOS : {other}. Windows : relancez l’installateur de Tesseract et cochez la langue.</translation>
        </message>
        <message>
            <source>Delete that folder and download the model again, or reinstall the surtitle[offline] packages.</source>
            <translation>Supprimez ce dossier et téléchargez de nouveau le modèle, ou réinstallez les paquets surtitle[offline].</translation>
        </message>
        <message>
            <source>Delete that folder, so that the model is set up again, or choose another model.</source>
            <translation>Supprimez ce dossier pour que le modèle soit réinstallé, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Did you mean {nearest}?</source>
            <translation>Vouliez-vous dire {nearest} ?</translation>
        </message>
        <message>
            <source>Draw a region around the slides.</source>
            <translation>Tracez une zone autour des diapositives.</translation>
        </message>
        <message>
            <source>Draw the region again on this screen.</source>
            <translation>Tracez de nouveau la zone sur cet écran.</translation>
        </message>
        <message>
            <source>Enable loudspeakers or headphones in the sound settings of Windows.</source>
            <translation>Activez des haut-parleurs ou un casque dans les réglages de son de Windows.</translation>
        </message>
        <message>
            <source>End it first.</source>
            <translation>Terminez-le d’abord.</translation>
        </message>
        <message>
            <source>End it, or close it, first.</source>
            <translation>Terminez-le ou fermez-le d’abord.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Entries of {name} that have no term are left out: {named}</source>
            <translation>Des entrées de {name} sans terme sont omises : {named}</translation>
        </message>
        <message>
            <source>Export the slides as PDF or PPTX, and give that.</source>
            <translation>Exportez les diapositives en PDF ou PPTX, et donnez ce fichier.</translation>
        </message>
        <message>
            <source>Export the slides as PDF, whose pages are recognised by their looks.</source>
            <translation>Exportez les diapositives en PDF : ses pages sont reconnues à leur aspect.</translation>
        </message>
        <message>
            <source>Export the slides once more. Without it, these are read off the screen.</source>
            <translation>Exporter à nouveau les diapositives. Sinon, celles-ci sont lues à l’écran.</translation>
        </message>
        <message>
            <source>For more, get models before a talk, under “{models}”.</source>
            <translation>Pour d’autres, obtenez des modèles avant un exposé, sous « {models} ».</translation>
        </message>
        <message>
            <source>Free some space on the disk.</source>
            <translation>Libérez de la place sur le disque.</translation>
        </message>
        <message>
            <source>Free some space, or set SURTITLE_DATA to a folder on another disk.</source>
            <translation>Libérez de la place, ou faites pointer SURTITLE_DATA vers un dossier d’un autre disque.</translation>
        </message>
        <message>
            <source>Get a model for that before a talk, under “{models}”.</source>
            <translation>Obtenez un modèle pour cela avant un exposé, sous « {models} ».</translation>
        </message>
        <message>
            <source>Get another, under “{models}”.</source>
            <translation>Obtenez-en un autre, sous « {models} ».</translation>
        </message>
        <message>
            <source>Get it before a talk, under “{models}”. {there}</source>
            <translation>Obtenez-le avant un exposé, sous « {models} ». {there}</translation>
        </message>
        <message>
            <source>Get one that should, before a talk, under “{models}”.</source>
            <translation>Avant un exposé, obtenez sous « {models} » un modèle qui devrait suivre.</translation>
        </message>
        <message>
            <source>Get or convert the model again.</source>
            <translation>Obtenez ou convertissez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.</source>
            <translation>Donnez un fichier CSV ou TSV en UTF-8, un terme et sa traduction par ligne, ou un fichier TBX.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.</source>
            <translation>Donnez un dossier avec model.bin et shared_vocabulary.json, tel que ct2-transformers-converter le produit.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin in it, or a name.</source>
            <translation>Donnez un dossier contenant model.bin, ou un nom.</translation>
        </message>
        <message>
            <source>Give another with --revision; main is the newest.</source>
            <translation>Donnez-en une autre ; main est la plus récente.</translation>
        </message>
        <message>
            <source>Give the PDF or PPTX file of the slides.</source>
            <translation>Donnez le fichier PDF ou PPTX des diapositives.</translation>
        </message>
        <message>
            <source>Give the deck of the talk.</source>
            <translation>Donnez la présentation de l’exposé.</translation>
        </message>
        <message>
            <source>Give the folder of the sessions.</source>
            <translation>Indiquez le dossier des exposés.</translation>
        </message>
        <message>
            <source>Have the language found out, or choose another.</source>
            <translation>Laissez la langue être trouvée, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>If a CUDA library is missing: {command}. If memory is: a smaller model. Or the processor, in the preferences.</source>
            <translation>S’il manque une bibliothèque CUDA : {command}. S’il manque de la mémoire : un modèle plus petit. Ou le processeur, dans les préférences.</translation>
        </message>
        <message>
            <source>If you accept that: {command}</source>
            <translation>Si vous l’acceptez : {command}</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>Importez-le de nouveau.</translation>
        </message>
        <message>
            <source>Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device that includes it and your loudspeakers as the output.</source>
            <translation>Installez BlackHole (brew install blackhole-2ch), et choisissez dans Configuration audio et MIDI un périphérique à sorties multiples qui le comprend avec vos haut-parleurs.</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.</source>
            <translation>Installez le pilote NVIDIA (nvidia-smi doit citer le GPU), ou choisissez le processeur dans les préférences.</translation>
        </message>
        <message>
            <source>Install it: {commands}.</source>
            <translation>Installez-le : {commands}.</translation>
        </message>
        <message>
            <source>Install pulseaudio-utils again.</source>
            <translation>Réinstallez pulseaudio-utils.</translation>
        </message>
        <message>
            <source>Install the package pulseaudio-utils, for example: {command}.</source>
            <translation>Installez le paquet pulseaudio-utils, par exemple : {command}.</translation>
        </message>
        <message>
            <source>Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), or xorg-xwininfo (Arch).</source>
            <translation>Installez le paquet x11-utils (Debian, Ubuntu), xorg-x11-utils ou xwininfo (Fedora), ou xorg-xwininfo (Arch).</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Traductions installées ({sources} vers {targets}). De toute autre langue, la reconnaissance traduit elle-même, approximativement et sans les diapositives.</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. What is said in any other language stays as it is.</source>
            <translation>Traductions installées ({sources} vers {targets}). Ce qui est dit dans une autre langue reste tel quel.</translation>
        </message>
        <message>
            <source>It is large ({size})</source>
            <translation>Il est gros ({size})</translation>
        </message>
        <message>
            <source>It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a Firefox model with its vocabulary.</source>
            <translation>Il faut model.bin avec son vocabulaire (Whisper, CTranslate2), model.safetensors avec config.json, ou un modèle Firefox avec son vocabulaire.</translation>
        </message>
        <message>
            <source>It takes {seconds} s a sentence here</source>
            <translation>Il lui faut {seconds} s par phrase ici</translation>
        </message>
        <message>
            <source>Leave out --deck, or let the slides be seen: {ways}.</source>
            <translation>Laissez la présentation de côté, ou montrez les diapositives : {ways}.</translation>
        </message>
        <message>
            <source>Listen to the recording: it may be silent, too quiet, or have the speech on another track.</source>
            <translation>Écouter l’enregistrement : il est peut-être muet ou trop faible, ou la parole est sur une autre piste.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, and run the same again.</source>
            <translation>Connectez-vous au réseau dans un navigateur s’il le demande, puis réessayez.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, or check {variable}.</source>
            <translation>Connectez-vous au réseau dans un navigateur s’il le demande, ou vérifiez {variable}.</translation>
        </message>
        <message>
            <source>Log out, choose the Xorg (X11) session on the login screen, and log in again.</source>
            <translation>Déconnectez-vous, choisissez la session Xorg (X11) à l’écran de connexion, et reconnectez-vous.</translation>
        </message>
        <message>
            <source>M2M100's languages, quicker; needs PyTorch</source>
            <translation>Les langues de M2M100, plus rapide ; demande PyTorch</translation>
        </message>
        <message>
            <source>Make the folder writable, or set SURTITLE_DATA to one that is.</source>
            <translation>Rendez le dossier inscriptible, ou faites pointer SURTITLE_DATA vers un autre.</translation>
        </message>
        <message>
            <source>Measuring {model} on {device} …</source>
            <translation>Mesure de {model} sur {device}…</translation>
        </message>
        <message>
            <source>Models of the transformers family need PyTorch.</source>
            <translation>Les modèles de la famille transformers ont besoin de PyTorch.</translation>
        </message>
        <message>
            <source>Name the folder of one of them.</source>
            <translation>Indiquez le dossier de l’un d’eux.</translation>
        </message>
        <message>
            <source>Name the folder or archive that holds the model.</source>
            <translation>Indiquez le dossier ou l’archive qui contient le modèle.</translation>
        </message>
        <message>
            <source>No NVIDIA GPU can be used here.</source>
            <translation>Aucun GPU NVIDIA n’est utilisable ici.</translation>
        </message>
        <message>
            <source>No installed model translates from {source} to {target}.</source>
            <translation>Aucun modèle installé ne traduit de {source} vers {target}.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Aucun modèle installé pour l’instant (vers {targets}). De toute autre langue, la reconnaissance traduit elle-même, approximativement et sans les diapositives.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. What is said in any other language stays as it is.</source>
            <translation>Aucun modèle installé pour l’instant (vers {targets}). Ce qui est dit dans une autre langue reste tel quel.</translation>
        </message>
        <message>
            <source>No microphone is connected.</source>
            <translation>Aucun microphone n’est branché.</translation>
        </message>
        <message>
            <source>No model is called {name}.</source>
            <translation>{name} n’est pas un modèle connu.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Aucun modèle ne traduit encore de {source} vers {target}.</translation>
        </message>
        <message>
            <source>No sound server answers: {said}</source>
            <translation>Aucun serveur de son ne répond : {said}</translation>
        </message>
        <message>
            <source>No speech was heard.</source>
            <translation>Aucune parole n’a été entendue.</translation>
        </message>
        <message>
            <source>No window has {title} in its title.</source>
            <translation>Aucune fenêtre n’a {title} dans son titre.</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {reason}.</source>
            <translation>Rien ne peut être écrit dans {place} : {reason}.</translation>
        </message>
        <message>
            <source>Nothing is downloaded: offline mode is on.</source>
            <translation>Rien n’est téléchargé : le mode hors ligne est activé.</translation>
        </message>
        <message>
            <source>Nothing of the session in {folder} can be read: its record is damaged.</source>
            <translation>Rien de la session dans {folder} ne peut être lu : son enregistrement est endommagé.</translation>
        </message>
        <message>
            <source>Open it again: it is read as soon as it is there.</source>
            <translation>Rouvrez-la : elle sera lue dès qu’elle sera là.</translation>
        </message>
        <message>
            <source>Pages of {name} are damaged and cannot be read: {numbers}.</source>
            <translation>Des pages de {name} sont endommagées et ne peuvent pas être lues : {numbers}.</translation>
        </message>
        <message>
            <source>Please report this.</source>
            <translation>Merci de le signaler.</translation>
        </message>
        <message>
            <source>PortAudio, which opens microphones, is not installed.</source>
            <translation>PortAudio, qui ouvre les microphones, n’est pas installé.</translation>
        </message>
        <message>
            <source>Put the file back.</source>
            <translation>Remettez le fichier en place.</translation>
        </message>
        <message>
            <source>Reading a slide took longer than {timeout_s} s.</source>
            <translation>La lecture d’une diapositive a pris plus de {timeout_s} s.</translation>
        </message>
        <message>
            <source>Recognition has caught up with the speaker.</source>
            <translation>La reconnaissance a rattrapé l’orateur.</translation>
        </message>
        <message>
            <source>Recognition is {lag_s} s behind the speaker.</source>
            <translation>La reconnaissance a {lag_s} s de retard sur l’orateur.</translation>
        </message>
        <message>
            <source>Recognition runs on the processor, not on the GPU. {why}</source>
            <translation>La reconnaissance s’exécute sur le processeur, pas sur le GPU. {why}</translation>
        </message>
        <message>
            <source>Recognition: {model}, the best installed model that keeps up on {place} ({pace}).</source>
            <translation>Reconnaissance : {model}, le meilleur modèle installé qui suit sur {place} ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace}).</source>
            <translation>Reconnaissance : {model}. Aucun modèle installé ne suit sur {place} ; celui-ci en est le plus proche ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. On {place} its words come up to a second late ({pace}).</source>
            <translation>Reconnaissance : {model}. Sur {place}, ses mots arrivent avec jusqu’à une seconde de retard ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {name} on {place}, chosen without a measurement.</source>
            <translation>Reconnaissance : {name} sur {place}, choisi sans mesure.</translation>
        </message>
        <message>
            <source>Reinstall Tesseract.</source>
            <translation>Réinstallez Tesseract.</translation>
        </message>
        <message>
            <source>Reinstall them: {command}</source>
            <translation>Réinstallez-les : {command}</translation>
        </message>
        <message>
            <source>Remove it and get it again, under “{models}”.</source>
            <translation>Retirez-le et obtenez-le de nouveau, sous « {models} ».</translation>
        </message>
        <message>
            <source>Remove the other one first.</source>
            <translation>Retirez d’abord l’autre.</translation>
        </message>
        <message>
            <source>Remove the packages with pip; pip list shows their names.</source>
            <translation>Retirez les paquets avec pip ; pip list montre leurs noms.</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>Renommez le dossier.</translation>
        </message>
        <message>
            <source>Run the same again. If it stays so, a proxy or mirror alters the file: try another network.</source>
            <translation>Réessayez. Si cela persiste, un proxy ou un miroir modifie le fichier : essayez un autre réseau.</translation>
        </message>
        <message>
            <source>Run: {command}</source>
            <translation>Exécutez : {command}</translation>
        </message>
        <message>
            <source>SURTITLE_DATA cannot name a folder: {reason}.</source>
            <translation>SURTITLE_DATA ne peut pas désigner un dossier : {reason}.</translation>
        </message>
        <message>
            <source>Save the deck without one, and give that.</source>
            <translation>Enregistrez la présentation sans mot de passe, et donnez celle-ci.</translation>
        </message>
        <message>
            <source>See: {command}</source>
            <translation>Voir : {command}</translation>
        </message>
        <message>
            <source>Set SURTITLE_DATA to a folder, or leave it out.</source>
            <translation>Donner à SURTITLE_DATA un dossier, ou l’omettre.</translation>
        </message>
        <message>
            <source>Set {variable} to the address of a mirror, https://…, or unset it.</source>
            <translation>Indiquez dans {variable} l’adresse d’un miroir, https://…, ou supprimez cette variable.</translation>
        </message>
        <message>
            <source>Set {variable} to where a mirror lists its records, https://…, or unset it.</source>
            <translation>Indiquez dans {variable} où un miroir liste ses fichiers, https://…, ou supprimez cette variable.</translation>
        </message>
        <message>
            <source>Slides in {language} cannot be read.</source>
            <translation>Les diapositives en {language} ne peuvent pas être lues.</translation>
        </message>
        <message>
            <source>Start PulseAudio or PipeWire ({commands}).</source>
            <translation>Démarrez PulseAudio ou PipeWire ({commands}).</translation>
        </message>
        <message>
            <source>Start Surtitle from the desktop, or translate without slides.</source>
            <translation>Lancez Surtitle depuis le bureau, ou traduisez sans diapositives.</translation>
        </message>
        <message>
            <source>Start one: {commands}</source>
            <translation>Démarrez-en un : {commands}</translation>
        </message>
        <message>
            <source>Tesseract cannot read: {names}.</source>
            <translation>Tesseract ne sait pas lire : {names}.</translation>
        </message>
        <message>
            <source>Tesseract could not be started: {error}</source>
            <translation>Tesseract n’a pas pu démarrer : {error}</translation>
        </message>
        <message>
            <source>Tesseract failed: {said}</source>
            <translation>Tesseract a échoué : {said}</translation>
        </message>
        <message>
            <source>Tesseract, which reads the slides, is not installed.</source>
            <translation>Tesseract, qui lit les diapositives, n’est pas installé.</translation>
        </message>
        <message>
            <source>The GPU cannot be used: {error}</source>
            <translation>Le GPU ne peut pas être utilisé : {error}</translation>
        </message>
        <message>
            <source>The Python package PyAudioWPatch, which records the system's sound, is not installed.</source>
            <translation>Le paquet Python PyAudioWPatch, qui enregistre le son du système, n’est pas installé.</translation>
        </message>
        <message>
            <source>The Python package sounddevice is not installed.</source>
            <translation>Le paquet Python sounddevice n’est pas installé.</translation>
        </message>
        <message>
            <source>The Whisper model '{name}' cannot be downloaded: it is no known name.</source>
            <translation>Le modèle Whisper « {name} » ne peut pas être téléchargé : ce nom est inconnu.</translation>
        </message>
        <message>
            <source>The disk is too slow: some of the sound was heard but not kept.</source>
            <translation>Le disque est trop lent : une partie du son a été entendue mais pas conservée.</translation>
        </message>
        <message>
            <source>The disk of {place} is full.</source>
            <translation>Le disque de {place} est plein.</translation>
        </message>
        <message>
            <source>The download takes {needed} more, and the disk of {place} has {free} free.</source>
            <translation>Le téléchargement demande encore {needed}, et le disque de {place} a {free} de libre.</translation>
        </message>
        <message>
            <source>The download was cancelled; what came is kept.</source>
            <translation>Le téléchargement a été annulé ; ce qui est arrivé est gardé.</translation>
        </message>
        <message>
            <source>The hub does not give {what} to everybody ({status}).</source>
            <translation>Le hub ne donne pas {what} à tout le monde ({status}).</translation>
        </message>
        <message>
            <source>The hub failed with {status} for {what}.</source>
            <translation>Le hub a échoué avec {status} pour {what}.</translation>
        </message>
        <message>
            <source>The hub has no such revision of {what}.</source>
            <translation>Le hub n’a pas cette révision de {what}.</translation>
        </message>
        <message>
            <source>The hub has no {what} ({status}), or it is private.</source>
            <translation>Le hub n’a pas {what} ({status}), ou il est privé.</translation>
        </message>
        <message>
            <source>The hub refuses {what} for now: too many requests.</source>
            <translation>Le hub refuse {what} pour l’instant : trop de requêtes.</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was kept.</source>
            <translation>L’importation a été arrêtée ; rien n’a été conservé.</translation>
        </message>
        <message>
            <source>The microphone {name} cannot be opened: {error}</source>
            <translation>Le microphone {name} ne peut pas être ouvert : {error}</translation>
        </message>
        <message>
            <source>The microphone {name} gives no sound.</source>
            <translation>Le microphone {name} ne donne pas de son.</translation>
        </message>
        <message>
            <source>The microphone {name} no longer gives sound.</source>
            <translation>Le microphone {name} ne donne plus de son.</translation>
        </message>
        <message>
            <source>The model in {folder} has no tokenizer.</source>
            <translation>Le modèle dans {folder} n’a pas de tokenizer.</translation>
        </message>
        <message>
            <source>The model {where} does not know {language}.</source>
            <translation>Le modèle {where} ne connaît pas la langue {language}.</translation>
        </message>
        <message>
            <source>The output device no longer gives sound.</source>
            <translation>La sortie ne donne plus de son.</translation>
        </message>
        <message>
            <source>The packages of the Whisper model '{name}' are damaged.</source>
            <translation>Les paquets du modèle Whisper « {name} » sont endommagés.</translation>
        </message>
        <message>
            <source>The program xwininfo, which finds windows, is not installed.</source>
            <translation>Le programme xwininfo, qui trouve les fenêtres, n’est pas installé.</translation>
        </message>
        <message>
            <source>The program {command}, which records the system's sound, is not installed.</source>
            <translation>Le programme {command}, qui enregistre le son du système, n’est pas installé.</translation>
        </message>
        <message>
            <source>The recognition model in {folder} cannot be loaded: {error}</source>
            <translation>Le modèle de reconnaissance dans {folder} ne peut pas être chargé : {error}</translation>
        </message>
        <message>
            <source>The recognition model of this talk knows only English.</source>
            <translation>Le modèle de reconnaissance de cet exposé ne connaît que l’anglais.</translation>
        </message>
        <message>
            <source>The recognition model {model} knows only English.</source>
            <translation>Le modèle de reconnaissance {model} ne connaît que l’anglais.</translation>
        </message>
        <message>
            <source>The region is {width}×{height} pixels.</source>
            <translation>La zone fait {width}×{height} pixels.</translation>
        </message>
        <message>
            <source>The same again goes on there.</source>
            <translation>Relancé, il reprend à cet endroit.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed in a Wayland session.</source>
            <translation>L’écran ne peut pas être capturé dans une session Wayland.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed: {error}</source>
            <translation>L’écran ne peut pas être capturé : {error}</translation>
        </message>
        <message>
            <source>The session in {folder} runs, or is being corrected.</source>
            <translation>L’exposé dans {folder} est en cours, ou en correction.</translation>
        </message>
        <message>
            <source>The session in {folder} still runs.</source>
            <translation>L’exposé dans {folder} est encore en cours.</translation>
        </message>
        <message>
            <source>The slides are seen again.</source>
            <translation>Les diapositives sont de nouveau visibles.</translation>
        </message>
        <message>
            <source>The sound cannot be played: {error}</source>
            <translation>Le son ne peut pas être joué : {error}</translation>
        </message>
        <message>
            <source>The sound devices cannot be listed: {error}</source>
            <translation>Les périphériques audio ne peuvent pas être énumérés : {error}</translation>
        </message>
        <message>
            <source>The sound of this line was not kept.</source>
            <translation>Le son de cette ligne n’a pas été conservé.</translation>
        </message>
        <message>
            <source>The sound of this talk cannot be read: {error}</source>
            <translation>Le son de cet exposé ne peut pas être lu : {error}</translation>
        </message>
        <message>
            <source>The sound of this talk is not there any more: {path}.</source>
            <translation>Le son de cet exposé n’est plus là : {path}.</translation>
        </message>
        <message>
            <source>The sound server has no output whose sound could be recorded.</source>
            <translation>Le serveur de son n’a aucune sortie dont le son puisse être enregistré.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound.</source>
            <translation>Le serveur de son ne donne plus de son.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound. {said}</source>
            <translation>Le serveur de son ne donne plus de son. {said}</translation>
        </message>
        <message>
            <source>The stage '{stage}' failed: {error}</source>
            <translation>La partie « {stage} » a échoué : {error}</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded on {platform}.</source>
            <translation>Le son du système ne peut pas être enregistré sous {platform}.</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded: {error}</source>
            <translation>Le son du système ne peut pas être enregistré : {error}</translation>
        </message>
        <message>
            <source>The talk is in {language} already.</source>
            <translation>L’exposé est déjà en {language}.</translation>
        </message>
        <message>
            <source>The tokenizer of the model in {folder} cannot be read: {error}</source>
            <translation>Le tokenizer du modèle dans {folder} ne peut pas être lu : {error}</translation>
        </message>
        <message>
            <source>The translation model '{model}' cannot be loaded: {error}</source>
            <translation>Le modèle de traduction « {model} » ne peut pas être chargé : {error}</translation>
        </message>
        <message>
            <source>The translation model failed: {error}</source>
            <translation>Le modèle de traduction a échoué : {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be loaded: {error}</source>
            <translation>Le modèle de traduction dans {folder} ne peut pas être chargé : {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be read: {error}</source>
            <translation>Le modèle de traduction dans {folder} ne peut pas être lu : {error}</translation>
        </message>
        <message>
            <source>The window {title} was closed.</source>
            <translation>La fenêtre {title} a été fermée.</translation>
        </message>
        <message>
            <source>The windows cannot be listed: {error}</source>
            <translation>Les fenêtres ne peuvent pas être énumérées : {error}</translation>
        </message>
        <message>
            <source>The {region} is not on the screen.</source>
            <translation>{region} n’est pas sur l’écran.</translation>
        </message>
        <message>
            <source>There is a model {name} already.</source>
            <translation>Il y a déjà un modèle {name}.</translation>
        </message>
        <message>
            <source>There is no deck {path}.</source>
            <translation>Il n’y a pas de présentation {path}.</translation>
        </message>
        <message>
            <source>There is no glossary {path}.</source>
            <translation>Il n’y a pas de glossaire {path}.</translation>
        </message>
        <message>
            <source>There is no microphone {wanted}.</source>
            <translation>Il n’y a pas de microphone {wanted}.</translation>
        </message>
        <message>
            <source>There is no monitor {number}.</source>
            <translation>Il n’y a pas d’écran {number}.</translation>
        </message>
        <message>
            <source>There is no room left to write {path}.</source>
            <translation>Il n’y a plus de place pour écrire {path}.</translation>
        </message>
        <message>
            <source>There is no screen: DISPLAY is not set.</source>
            <translation>Il n’y a pas d’écran : DISPLAY n’est pas défini.</translation>
        </message>
        <message>
            <source>There is sound again: {name}.</source>
            <translation>Le son est revenu : {name}.</translation>
        </message>
        <message>
            <source>This machine has no microphone.</source>
            <translation>Cet ordinateur n’a pas de microphone.</translation>
        </message>
        <message>
            <source>This model is being downloaded already.</source>
            <translation>Ce modèle est déjà en cours de téléchargement.</translation>
        </message>
        <message>
            <source>To measure it: {command}</source>
            <translation>Pour le mesurer : {command}</translation>
        </message>
        <message>
            <source>Translation from {source} to English: the recognition model itself, from the sound, as no other model is installed that does it. Slides stay as they are.</source>
            <translation>Traduction ({source}) vers l’anglais : le modèle de reconnaissance lui-même, à partir du son, car aucun autre modèle installé ne le fait. Les diapositives restent telles quelles.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}, as no installed model keeps up here. {why}; subtitles may come late.</source>
            <translation>Traduction de {source} vers {target} : {name}, car aucun modèle installé ne suit ici. {why} ; les sous-titres peuvent être en retard.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}; {reason}.</source>
            <translation>Traduction de {source} vers {target} : {name} ; {reason}.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Réessayez dans un moment.</translation>
        </message>
        <message>
            <source>Try again later; what came is kept and used.</source>
            <translation>Réessayez plus tard ; ce qui est arrivé est gardé et servira.</translation>
        </message>
        <message>
            <source>Try again, or choose another translation model.</source>
            <translation>Réessayez, ou choisissez un autre modèle de traduction.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE.</source>
            <translation>Supprimez HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”</source>
            <translation>Supprimez HF_HUB_OFFLINE. Connectez-vous à internet, ou apportez le modèle d’un autre ordinateur : « {import_folder} »</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or choose the processor in the preferences.</source>
            <translation>Mettez à jour le pilote NVIDIA, ou choisissez le processeur dans les préférences.</translation>
        </message>
        <message>
            <source>Update Surtitle to open it.</source>
            <translation>Mettez Surtitle à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>Use a microphone near the loudspeakers instead.</source>
            <translation>Utilisez plutôt un microphone près des haut-parleurs.</translation>
        </message>
        <message>
            <source>Use one of these, a model folder, or OWNER/NAME of a hub: {names}.</source>
            <translation>Prenez l’un de ceux-ci, un dossier de modèle, ou OWNER/NAME d’un hub : {names}.</translation>
        </message>
        <message>
            <source>Wait for that, or cancel it first.</source>
            <translation>Attendez la fin, ou annulez d’abord.</translation>
        </message>
        <message>
            <source>Watch a monitor or a region instead.</source>
            <translation>Choisissez plutôt un écran.</translation>
        </message>
        <message>
            <source>Watch a monitor, or draw a region around the window.</source>
            <translation>Choisissez plutôt un écran.</translation>
        </message>
        <message>
            <source>What is just being said can be heard a second later.</source>
            <translation>Ce qui vient d’être dit peut être écouté une seconde plus tard.</translation>
        </message>
        <message>
            <source>Whisper does not recognise {language}.</source>
            <translation>Whisper ne reconnaît pas la langue {language}.</translation>
        </message>
        <message>
            <source>Whisper does not translate what was said.</source>
            <translation>Whisper ne traduit pas ce qui a été dit.</translation>
        </message>
        <message>
            <source>Without pictures of the slides it is not known which one of {path} is up.</source>
            <translation>Sans images des diapositives, on ne sait pas laquelle de {path} est affichée.</translation>
        </message>
        <message>
            <source>Write the term into the first column.</source>
            <translation>Écrire le terme dans la première colonne.</translation>
        </message>
        <message>
            <source>an update every {seconds} s</source>
            <translation>une mise à jour toutes les {seconds} s</translation>
        </message>
        <message>
            <source>an update every {seconds} s, by estimate</source>
            <translation>une mise à jour toutes les {seconds} s, selon une estimation</translation>
        </message>
        <message>
            <source>any language into any, free for every use</source>
            <translation>Toute langue vers toute autre, libre pour tout usage</translation>
        </message>
        <message>
            <source>as {model}, better; a quick processor or a GPU</source>
            <translation>Comme {model}, en mieux ; demande un processeur rapide ou un GPU</translation>
        </message>
        <message>
            <source>clear speech, on any laptop</source>
            <translation>Parole claire, sur tout ordinateur portable</translation>
        </message>
        <message>
            <source>for very slow machines; mishears much</source>
            <translation>Pour les ordinateurs très lents ; entend souvent mal</translation>
        </message>
        <message>
            <source>hard accents and noise; a GPU</source>
            <translation>Forts accents et bruit ; demande un GPU</translation>
        </message>
        <message>
            <source>hears best; a GPU</source>
            <translation>Entend le mieux ; demande un GPU</translation>
        </message>
        <message>
            <source>hears nearly as well as large-v3; a GPU</source>
            <translation>Entend presque aussi bien que large-v3 ; demande un GPU</translation>
        </message>
        <message>
            <source>it is made for this pair</source>
            <translation>il est fait pour cette paire</translation>
        </message>
        <message>
            <source>it is one of {count} that know both languages</source>
            <translation>il est l’un des {count} qui connaissent les deux langues</translation>
        </message>
        <message>
            <source>it knows both languages</source>
            <translation>il connaît les deux langues</translation>
        </message>
        <message>
            <source>macOS gives the system's sound only to a virtual sound device, and none is installed.</source>
            <translation>macOS ne donne le son du système qu’à un périphérique virtuel, et aucun n’est installé.</translation>
        </message>
        <message>
            <source>names and accents better; a quick processor</source>
            <translation>Entend mieux les noms et les accents ; demande un processeur rapide</translation>
        </message>
        <message>
            <source>nearly as good as large-v3, several times as quick; a GPU</source>
            <translation>Presque aussi bon que large-v3, plusieurs fois plus rapide ; demande un GPU</translation>
        </message>
        <message>
            <source>no installed Firefox model is made for this pair, and these two do it through English</source>
            <translation>aucun modèle Firefox installé n’est fait pour cette paire, et ces deux passent par l’anglais</translation>
        </message>
        <message>
            <source>no sound server answers</source>
            <translation>Aucun serveur de son ne répond</translation>
        </message>
        <message>
            <source>pactl or parec is missing</source>
            <translation>pactl ou parec manque</translation>
        </message>
        <message>
            <source>pairs that Firefox lacks; a model for each direction</source>
            <translation>Paires que Firefox n’a pas ; un modèle par direction</translation>
        </message>
        <message>
            <source>quick and good, on any machine; a model for each direction</source>
            <translation>Rapide et bon, sur tout ordinateur ; un modèle par direction</translation>
        </message>
        <message>
            <source>quicker than {model}</source>
            <translation>Plus rapide que {model}</translation>
        </message>
        <message>
            <source>quicker than {model}; long talks</source>
            <translation>Plus rapide que {model} ; pour les longs exposés</translation>
        </message>
        <message>
            <source>see its page</source>
            <translation>voir sa page</translation>
        </message>
        <message>
            <source>small languages too; not for commercial use</source>
            <translation>Aussi de petites langues ; hors usage commercial</translation>
        </message>
        <message>
            <source>the GPU</source>
            <translation>le GPU</translation>
        </message>
        <message>
            <source>the first large one; superseded by large-v3</source>
            <translation>Le premier grand ; remplacé par large-v3</translation>
        </message>
        <message>
            <source>the most languages, free for every use; slow, best on a GPU</source>
            <translation>Le plus de langues, libre pour tout usage ; lent, de préférence sur un GPU</translation>
        </message>
        <message>
            <source>the newest of the quick large ones</source>
            <translation>Le plus récent des grands rapides</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>le processeur</translation>
        </message>
        <message>
            <source>unknown to Surtitle</source>
            <translation>Inconnu de Surtitle</translation>
        </message>
        <message>
            <source>{better} should keep up too and hears better: get it before a talk, under “{models}”.</source>
            <translation>{better} devrait suivre aussi et entend mieux : obtenez-le avant un exposé, sous « {models} ».</translation>
        </message>
        <message>
            <source>{count} languages</source>
            <translation>{count} langues</translation>
        </message>
        <message>
            <source>{files} in {source} is not what its manifest says.</source>
            <translation>{files} dans {source} n’est pas ce que dit son manifeste.</translation>
        </message>
        <message>
            <source>{file} of {repository} came damaged: its hash is not the one that the hub gives.</source>
            <translation>{file} de {repository} est arrivé endommagé : son empreinte n’est pas celle annoncée.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>{folder} ne peut pas être supprimé : {reason}.</translation>
        </message>
        <message>
            <source>{folder} has {free} free; setting up the base model takes {size}.</source>
            <translation>{folder} a {free} de libre ; l’installation du modèle de base en demande {size}.</translation>
        </message>
        <message>
            <source>{folder} holds a session already.</source>
            <translation>{folder} contient déjà un exposé.</translation>
        </message>
        <message>
            <source>{folder} holds no CTranslate2 translation model.</source>
            <translation>{folder} ne contient aucun modèle de traduction CTranslate2.</translation>
        </message>
        <message>
            <source>{folder} holds no recorded session.</source>
            <translation>{folder} ne contient aucun exposé enregistré.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} n’est pas un dossier.</translation>
        </message>
        <message>
            <source>{folder} was recorded by a newer version of Surtitle.</source>
            <translation>{folder} a été enregistré par une version plus récente de Surtitle.</translation>
        </message>
        <message>
            <source>{given} holds no Whisper model.</source>
            <translation>{given} ne contient aucun modèle Whisper.</translation>
        </message>
        <message>
            <source>{language} needs no translation into itself.</source>
            <translation>{language} n’a pas besoin de traduction vers elle-même.</translation>
        </message>
        <message>
            <source>{lost_s} s of sound were lost before {before_s} s.</source>
            <translation>{lost_s} s de son ont été perdues avant {before_s} s.</translation>
        </message>
        <message>
            <source>{missing_s} s of sound are missing from the recording, between {first} and {last}.</source>
            <translation>Il manque {missing_s} s de son dans l’enregistrement, entre {first} et {last}.</translation>
        </message>
        <message>
            <source>{model} answers nothing to: {given}</source>
            <translation>{model} ne répond rien à : {given}</translation>
        </message>
        <message>
            <source>{model} is damaged: {files}.</source>
            <translation>{model} est endommagé : {files}.</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} n’est pas destiné à un usage commercial ({licence}).</translation>
        </message>
        <message>
            <source>{model} is not installed.</source>
            <translation>{model} n’est pas installé.</translation>
        </message>
        <message>
            <source>{model} is not measured on {device}: it would take too long.</source>
            <translation>{model} n’est pas mesuré sur {device} : ce serait trop long.</translation>
        </message>
        <message>
            <source>{name} came as a Python package.</source>
            <translation>{name} est venu comme paquet Python.</translation>
        </message>
        <message>
            <source>{name} cannot be a model's name.</source>
            <translation>{name} ne peut pas être un nom de modèle.</translation>
        </message>
        <message>
            <source>{name} is no Whisper model.</source>
            <translation>{name} n’est pas un modèle Whisper.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a glossary: {reason}.</source>
            <translation>{path} ne peut pas être lu comme glossaire : {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>{path} ne peut pas être écrit : {reason}.</translation>
        </message>
        <message>
            <source>{path} has a password.</source>
            <translation>{path} a un mot de passe.</translation>
        </message>
        <message>
            <source>{path} has no pages to show.</source>
            <translation>{path} n’a pas de pages à montrer.</translation>
        </message>
        <message>
            <source>{path} has no text by which its slides could be recognised.</source>
            <translation>{path} n’a pas de texte permettant de reconnaître ses diapositives.</translation>
        </message>
        <message>
            <source>{path} is a folder.</source>
            <translation>{path} est un dossier.</translation>
        </message>
        <message>
            <source>{path} is in PowerPoint's format of before 2007.</source>
            <translation>{path} est au format PowerPoint d’avant 2007.</translation>
        </message>
        <message>
            <source>{path} is neither a PDF nor a PPTX file.</source>
            <translation>{path} n’est ni un PDF ni un PPTX.</translation>
        </message>
        <message>
            <source>{path} is no presentation in PPTX.</source>
            <translation>{path} n’est pas une présentation PPTX.</translation>
        </message>
        <message>
            <source>{reason} ({seconds} s a sentence)</source>
            <translation>{reason} ({seconds} s par phrase)</translation>
        </message>
        <message>
            <source>{reason}, and the best that keeps up here: {name} does not</source>
            <translation>{reason}, et le meilleur qui suive ici : {name} ne suit pas</translation>
        </message>
        <message>
            <source>{remedy} Or choose “No slides”.</source>
            <translation>{remedy} Ou choisissez « Pas de diapositives ».</translation>
        </message>
        <message>
            <source>{remedy} Or do without this glossary, in the preferences.</source>
            <translation>{remedy} Ou renoncez à ce glossaire dans les préférences.</translation>
        </message>
        <message>
            <source>{remedy} Without a deck, OCR reads.</source>
            <translation>{remedy} Sans présentation, l’OCR lit.</translation>
        </message>
        <message>
            <source>{repository} is no name of a model.</source>
            <translation>{repository} n’est pas un nom de modèle.</translation>
        </message>
        <message>
            <source>{source} cannot be unpacked: {error}.</source>
            <translation>{source} ne peut pas être décompressé : {error}.</translation>
        </message>
        <message>
            <source>{source} holds several models: {names}.</source>
            <translation>{source} contient plusieurs modèles : {names}.</translation>
        </message>
        <message>
            <source>{source} is another model than Whisper base.</source>
            <translation>{source} est un autre modèle que Whisper base.</translation>
        </message>
        <message>
            <source>{source} is neither a folder nor a .zip or .tar archive.</source>
            <translation>{source} n’est ni un dossier ni une archive .zip ou .tar.</translation>
        </message>
        <message>
            <source>{variable} is no address: {address}</source>
            <translation>{variable} n’est pas une adresse : {address}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: something else answers in the hub's place.</source>
            <translation>{what} ne peut pas être téléchargé : autre chose répond à la place du serveur.</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {error}</source>
            <translation>{what} ne peut pas être téléchargé : {error}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {place} cannot be reached ({reason}).</source>
            <translation>{what} ne peut pas être téléchargé : {place} est injoignable ({reason}).</translation>
        </message>
        <message>
            <source>{what} is not downloaded: offline mode is on.</source>
            <translation>{what} n’est pas téléchargé : le mode hors ligne est activé.</translation>
        </message>
        <message>
            <source>{where} has its weights as {files}, which could run programs when it is read.</source>
            <translation>{where} a ses poids en {files}, qui pourraient exécuter des programmes à la lecture.</translation>
        </message>
        <message>
            <source>{where} holds no model that Surtitle can use.</source>
            <translation>{where} ne contient aucun modèle utilisable par Surtitle.</translation>
        </message>
        <message>
            <source>“{measure}”, under “{models}”, finds out in a minute what this machine can do.</source>
            <translation>« {measure} », sous « {models} », trouve en une minute ce que peut cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Do without it</source>
            <translation>S’en passer</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Find in both languages</source>
            <translation>Rechercher dans les deux langues</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>Rechercher dans la transcription</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <source>Another program has these keys: {keys}</source>
            <translation>Un autre programme utilise ces touches : {keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>Ouvrez une session Xorg (X11) : elles y fonctionnent.</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>Sous Wayland, aucun programme ne peut capter les touches des autres.</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>Les touches de ce bureau ne peuvent pas être captées : {error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>Ce bureau n'a pas de touches valables dans tous les programmes.</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>Utilisez celles des fenêtres de Surtitle, que F1 affiche.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>Avant l’exposé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>Dans tout programme</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys count in the window that is active; the first ones in any program.</source>
            <translation>Les touches agissent dans la fenêtre active ; les premières, dans tout programme.</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>Modèles, préférences</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Anciens exposés</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Diapositive</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle – Clavier</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Exposé</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>Avec {keys} :</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>Pendant le déplacement des sous-titres</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does} (prise par un autre programme)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>No language is called that.</source>
            <translation>Aucune langue ne s’appelle ainsi.</translation>
        </message>
        <message>
            <source>Type a name or a code to find a language.</source>
            <translation>Tapez un nom ou un code pour trouver une langue.</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Utilisée récemment</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Trop fort</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>Noir sur crème</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>Noir sur blanc</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>Couleurs des sous-titres</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>Écran des sous-titres</translation>
        </message>
        <message>
            <source>Dyslexia-friendly</source>
            <translation>Adaptés à la dyslexie</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>Edge of the letters</source>
            <translation>Bord des lettres</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <source>Letters of the subtitles</source>
            <translation>Caractères des sous-titres</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>Opacité du cadre des sous-titres</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Contour</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Simples</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>SOUS-TITRES</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>À empattements</translation>
        </message>
        <message>
            <source>Shadow</source>
            <translation>Ombre</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Taille des sous-titres</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petite</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Traduction, original, les deux</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Très grande</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>Blanc sur noir</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>Jaune sur noir</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content} ({keys} pour le suivant)</translation>
        </message>
    </context>
    <context>
        <name>Misplaced</name>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Use the usual folder this time</source>
            <translation>Utiliser cette fois le dossier habituel</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>Un modèle depuis un disque, par exemple une clé USB : un dossier, un .zip ou un .tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>Un modèle est téléchargé une fois, et vérifié ; ensuite il fonctionne sans réseau.</translation>
        </message>
        <message>
            <source>A talk is running: measure before it, or after it.</source>
            <translation>Un exposé est en cours : mesurez avant ou après.</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>Accepter et obtenir</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>Vérifier {model}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>Convient à cette machine</translation>
        </message>
        <message>
            <source>For a minute: which recognition models keep up here</source>
            <translation>Pendant une minute : quels modèles de reconnaissance suivent ici</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Obtenir</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>Ne l’obtenez que si vous l’acceptez pour tous vos usages.</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>Obtenir {model}</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importer un modèle</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>Importer une archive…</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>Importation et essai de {model}…</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installé</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>Il peut être remplacé par celui qui est importé.</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>Il faudrait le télécharger à nouveau.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Mesurer l’ordinateur</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>RECONNAISSANCE</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>Supprimer {model}</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>Supprimer {model} ?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>Arrêté. Rien n’en a été conservé.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>Arrêté. Ce qui est arrivé est gardé, et le prochain essai reprend là.</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle – Modèles</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>TRADUCTION</translation>
        </message>
        <message>
            <source>The measuring was stopped for the talk. Measure again after it.</source>
            <translation>La mesure a été arrêtée pour l’exposé. Mesurez de nouveau après.</translation>
        </message>
        <message>
            <source>The measuring was stopped. What was measured before still counts.</source>
            <translation>La mesure a été arrêtée. Les mesures précédentes restent valables.</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>Un modèle de ce nom existe déjà.</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>Trop peu de mémoire</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>Trop peu de place sur le disque</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>Trop lent pour cette machine</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>usage commercial interdit</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} n’est pas destiné à un usage commercial ({licence}).</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} est prêt et fonctionne : {given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} est prêt.</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>{model} est supprimé.</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} fonctionne : {given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} de mémoire</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Dismiss: {notice}</source>
            <translation>Ignorer : {notice}</translation>
        </message>
        <message>
            <source>Earlier notices</source>
            <translation>Avis précédents</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Best for these languages</source>
            <translation>Le meilleur pour ces langues</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>Le meilleur qui suive</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Choisissez une autre langue pour les sous-titres.</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>Détecter automatiquement</translation>
        </message>
        <message>
            <source>For a talk in another language, choose that, and get a model for it.</source>
            <translation>Pour un exposé dans une autre langue, choisissez-la et procurez-vous un modèle.</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>GPU s’il y en a un</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>Obtenez-en un ici : téléchargé une fois, il fonctionne ensuite sans réseau.</translation>
        </message>
        <message>
            <source>Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.</source>
            <translation>Installez-en une, par exemple Noto Sans ; sous Debian et Ubuntu : {packages}.</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Langue du système</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU NVIDIA</translation>
        </message>
        <message>
            <source>No font here has the letters of {language}: boxes would be shown.</source>
            <translation>Aucune police ici n’a les caractères pour : {language}. Des carrés seraient affichés.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Aucun modèle disponible pour l’instant ({source} vers {target}).</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the slides.</source>
            <translation>Aucun modèle disponible pour l’instant ({source} vers {target}) : la reconnaissance traduit elle-même, approximativement et sans les diapositives.</translation>
        </message>
        <message>
            <source>No other language</source>
            <translation>Aucune autre langue</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>Pas de diapositives</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>Écran {number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Par défaut du système</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>L’exposé et les sous-titres sont dans la même langue.</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>Fenêtre – {title}</translation>
        </message>
        <message>
            <source>{name} is not connected: until it is, the system's default microphone is heard.</source>
            <translation>{name} n’est pas branché : d’ici là, c’est le microphone par défaut du système qui est écouté.</translation>
        </message>
        <message>
            <source>{name} is not there: until it is, the slides are read here: {other}.</source>
            <translation>{name} n’est pas là : d’ici là, les diapositives sont lues ici : {other}.</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>Glisser ou flèches : déplacer · Ctrl + ← → largeur · + − taille · Entrée : garder · Échap : annuler</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>Les sous-titres s’affichent ici,</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>deux lignes à la fois.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>%n ligne de son journal est illisible</numerusform>
                <numerusform>%n lignes de son journal sont illisibles</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>Exposé du {when}, interrompu</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>CSV, TSV or TBX…</source>
            <translation>CSV, TSV ou TBX…</translation>
        </message>
        <message>
            <source>Changes count at once; those of talks, and sooner subtitles, from the next talk on.</source>
            <translation>Les changements comptent aussitôt ; ceux des exposés et des sous-titres plus rapides, dès le prochain exposé.</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>Choisissez un fichier exporté ici.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Easy to read</source>
            <translation>Facile à lire</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>Comment les termes sont traduits, dans chaque exposé</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Conservés dans</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grand</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>Amphithéâtre</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>Microphone ; grandes lettres, lisibles du dernier rang</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>Microphone ; lettres jaunes sur noir opaque, lisibles dans une petite image</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>PROFIL</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>Plus tôt, mais encore modifiables</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle – Préférences</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>Dossier de Surtitle</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>EXPOSÉS</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>Ce qui exécute la reconnaissance</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>Ce que joue cet ordinateur ; paroles et traduction, en petites lettres</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>Fenêtres en</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>{file} est appliqué.</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>{file} ne contient pas de préférences de Surtitle.</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} est écrit.</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>%n autre exposé sera proposé ensuite.</numerusform>
                <numerusform>%n autres exposés seront proposés ensuite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>%n phrase conservée, {minutes} min.</numerusform>
                <numerusform>%n phrases conservées, {minutes} min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>It is kept all the same, under Past talks</source>
            <translation>Il est conservé malgré tout, sous « Anciens exposés »</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>L’exposé du {when} a été interrompu.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>What you choose counts until Surtitle is closed.</source>
            <translation>Vos choix valent jusqu’à la fermeture de Surtitle.</translation>
        </message>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>{file} est inutilisable ; Surtitle démarre avec ses réglages par défaut.</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>%n fichier à enregistrer.</numerusform>
                <numerusform>%n fichiers à enregistrer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>%n d’entre eux existe déjà et sera remplacé.</numerusform>
                <numerusform>%n d’entre eux existent déjà et seront remplacés.</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>Une section par diapositive, avec son texte</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>Tout ce qui est connu, pour les programmes</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>Choisissez un format et une langue.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>FORMATS</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>Dossier des transcriptions</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>LANGUES</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>APERÇU</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>%n fichier enregistré.</numerusform>
                <numerusform>%n fichiers enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>Sous-titres pour lecteurs et logiciels de montage</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>Sous-titres pour le web</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle – Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Contenu du fichier</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>Ce qui a été dit, à lire</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>Choisissez une autre source, montez le volume ou parlez plus près du microphone.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Tout fonctionne.</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>Presque aucun son n’est arrivé ({level} au plus fort).</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Entendu</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>Aucune phrase ne s’est terminée à temps.</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>Aucun texte n’a été lu à l’écran.</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>Aucun mot n’a été compris.</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>Dès que des mots sont compris, ils sont traduits.</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>Dites quelques phrases dans la langue de l’exposé pendant le test.</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>Dites des phrases courtes, avec des pauses, ou choisissez un modèle plus rapide.</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>Montrez une diapositive là où Surtitle regarde, à côté de ses propres fenêtres, qui ne sont pas lues.</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>Diapositive lue</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>Quelque chose ne fonctionne pas encore.</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>Son jusqu’à {level}.</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>Parlez maintenant, dans la langue de l’exposé, avec une diapositive à l’écran.</translation>
        </message>
        <message>
            <source>Surtitle — Test</source>
            <translation>Surtitle – Test</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Tester à nouveau</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>Test de dix secondes</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>Chargement des modèles…</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>Il n’y avait rien à traduire.</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traduit</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>Effacer ce qui est affiché</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>Corriger de nouveau</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>Corriger la ligne</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Ctrl + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>Supprimer l’exposé</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>Plein écran ou fenêtre</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>Obtenir et supprimer des modèles</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>Écouter la ligne, ou arrêter</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>Masquer ou réafficher</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Aller au direct</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>Garder l’emplacement</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>Plus grand, plus petit</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Quitter le plein écran</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>Rechercher de nouveau les appareils</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>Déplacer de dix pixels</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>Nouvel exposé, une fois terminé</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>Ouvrir l’exposé</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pause ou reprise</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>Enregistrer dans un format</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>Enregistrer les fichiers</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Maj + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>Afficher les anciens exposés</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>Montrer les préférences</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>Afficher la transcription</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>Afficher la diapositive traduite</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Afficher cette page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>Démarrer l’exposé</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>Démarrer, mettre en pause ou reprendre</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>Annuler une correction</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>Tester pendant dix secondes</translation>
        </message>
        <message>
            <source>The usual place</source>
            <translation>La place habituelle</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>Traduction seule ou les deux</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Traduction, original, les deux</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>Plus large, plus étroit</translation>
        </message>
    </context>
    <context>
        <name>SlidePanel</name>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Display of the slide</source>
            <translation>Écran de la diapositive</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Pas encore de diapositive.</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Diapositive traduite</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>Les diapositives sont lues sur cet écran : choisissez-en un autre, sinon cette fenêtre sera lue aussi.</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle – Diapositive</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>And in</source>
            <translation>Et en</translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>Diaporama</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>Obtenir un modèle…</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>Garder le son, pour réécouter des lignes</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>LANGUES</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>Langue des sous-titres</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Langue de l’exposé</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>MODÈLES</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>Aucune diapositive n’est lue</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>Pas encore de son</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>PDF ou PPTX…</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Anciens exposés</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Reconnaissance</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>Modèle de reconnaissance vocale</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>DIAPOSITIVES</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>SON</translation>
        </message>
        <message>
            <source>Second language of the subtitles</source>
            <translation>Deuxième langue des sous-titres</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Diapositives</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>Les diapositives disent alors exactement ce que dit le diaporama</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Subtitles in</source>
            <translation>Sous-titres en</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>Surtitle l’écoute, lit ses diapositives et le montre dans une autre langue.</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>Surtitle les lit ici : noms et termes sont écrits tels qu’ils sont affichés.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>Exposé en</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>Modèle de traduction</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>Quel est cet exposé ?</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>Ce que joue cet ordinateur : un appel, un flux, une vidéo</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>Traitement des dernières paroles</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>Pas encore de sous-titre</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>{lag} s de retard</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>{lag} s de retard – trop tard</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>Supprimer l’exposé « {title} » du {when} ?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>Ses paroles, ses diapositives et son enregistrement sonore sont supprimés définitivement. Les fichiers enregistrés restent.</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>Conservés dans {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>Aucun exposé n’est encore conservé ici.</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>Rien n’a été dit</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Anciens exposés</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle – Anciens exposés</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Exposé</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnue</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} vers {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>{title} est supprimé.</translation>
        </message>
        <message>
            <source>{title} — {when}</source>
            <translation>{title} — {when}</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>Diapositive {number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>Diapositive {number} · de nouveau</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>Traduction du texte d’avant</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Sans diapositive</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>Un clic la fait écouter.</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>Un double-clic ou {keys} corrige une ligne.</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>Corrigé à partir d’ici : {pairs}. {keys} annule.</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>Corrigé dans cette ligne. {keys} annule.</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>Entrée corrige aussi la suite de l’exposé, Ctrl+Entrée seulement cette ligne.</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Aller au direct</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>Langue à côté de celle de l’exposé</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>Rien n’a été dit dans cet exposé.</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Rien n’a encore été dit.</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle – Transcription</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>Annulé. {keys} corrige de nouveau.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Preview of the slides</source>
            <translation>Aperçu des diapositives</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>Niveau sonore</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>Cette fenêtre ; les diapositives se voient dès que l’exposé commence</translation>
        </message>
    </context>
</TS>
