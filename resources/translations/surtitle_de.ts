<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>End it and close</source>
            <translation>Beenden und schließen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>GEHÖRT</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Neuer Vortrag</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Noch keine Folie.</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>Noch kein Untertitel.</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>GELESENE FOLIE</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>UNTERTITEL</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Mitschrift speichern</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Folie</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Übersetzte Folie</translation>
        </message>
        <message>
            <source>Source of the slides</source>
            <translation>Quelle der Folien</translation>
        </message>
        <message>
            <source>Source of the sound</source>
            <translation>Quelle des Tons</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>Die Folie, wie sie gelesen wurde</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>Der Vortrag läuft noch.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Mitschrift</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Was gehört wurde</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>Was bisher gesagt wurde, bleibt in jedem Fall erhalten.</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d. MMMM yyyy, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A single window can be followed on Linux only.</source>
            <translation>Ein einzelnes Fenster lässt sich nur unter Linux verfolgen.</translation>
        </message>
        <message>
            <source>Accept its conditions on its page, then log in: {command}</source>
            <translation>Die Bedingungen auf seiner Seite annehmen, dann anmelden: {command}</translation>
        </message>
        <message>
            <source>Allow this program to record the screen in System Settings, Privacy &amp; Security, and start it again.</source>
            <translation>Diesem Programm unter Systemeinstellungen, Datenschutz und Sicherheit, die Bildschirmaufnahme erlauben und es neu starten.</translation>
        </message>
        <message>
            <source>Bring the folder back from a backup, or delete it.</source>
            <translation>Den Ordner aus einer Sicherung zurückholen oder löschen.</translation>
        </message>
        <message>
            <source>Check that the right microphone is chosen, and its level.</source>
            <translation>Prüfen, ob das richtige Mikrofon gewählt ist, und seinen Pegel.</translation>
        </message>
        <message>
            <source>Check that the screen is connected, on and unlocked: it is read as soon as it is there.</source>
            <translation>Prüfen, ob der Bildschirm angeschlossen, an und entsperrt ist: Er wird gelesen, sobald er da ist.</translation>
        </message>
        <message>
            <source>Check that the sound system runs.</source>
            <translation>Prüfen, ob das Tonsystem läuft.</translation>
        </message>
        <message>
            <source>Check the folder or the hub name, and connect to the internet for the first download.</source>
            <translation>Den Ordner oder Namen prüfen und für das erste Laden ins Internet gehen.</translation>
        </message>
        <message>
            <source>Check the name (surtitle models list), or log in: {command}</source>
            <translation>Den Namen prüfen oder anmelden: {command}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Namen und Ordner prüfen.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>Prüfen, wer es lesen darf.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Prüfen, wer dort schreiben darf.</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror, and the connection to it; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>{variable}, das den Spiegel nennt, und die Verbindung dorthin prüfen; hinter einem Proxy HTTPS_PROXY setzen. Oder von einem Datenträger bringen: „{import_folder}“</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror.</source>
            <translation>{variable} prüfen, das den Spiegel nennt.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translation>Einen beschreibbaren Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>Einen neuen Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose a session's folder.</source>
            <translation>Den Ordner eines Vortrags wählen.</translation>
        </message>
        <message>
            <source>Choose a smaller region.</source>
            <translation>Nur das Fenster mit den Folien wählen.</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Eine andere Sprache für die Untertitel wählen.</translation>
        </message>
        <message>
            <source>Choose another language or model.</source>
            <translation>Eine andere Sprache oder ein anderes Modell wählen.</translation>
        </message>
        <message>
            <source>Choose another language.</source>
            <translation>Eine andere Sprache wählen.</translation>
        </message>
        <message>
            <source>Choose another model for the next talk.</source>
            <translation>Für den nächsten Vortrag ein anderes Modell wählen.</translation>
        </message>
        <message>
            <source>Choose another model or another language.</source>
            <translation>Ein anderes Modell oder eine andere Sprache wählen.</translation>
        </message>
        <message>
            <source>Choose another recognition model, for example base.</source>
            <translation>Ein anderes Erkennungsmodell wählen, zum Beispiel base.</translation>
        </message>
        <message>
            <source>Choose one of these: {listed}.</source>
            <translation>Eines von diesen wählen: {listed}.</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Eines hiervon wählen: {names}.</translation>
        </message>
        <message>
            <source>Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).</source>
            <translation>Eines mit model.safetensors wählen oder eines, das für CTranslate2 umgewandelt ist (model.bin).</translation>
        </message>
        <message>
            <source>Close other programs that use it, allow this one to use microphones in the system's privacy settings, or choose another microphone.</source>
            <translation>Andere Programme schließen, die es benutzen, diesem in den Datenschutzeinstellungen Mikrofone erlauben oder ein anderes Mikrofon wählen.</translation>
        </message>
        <message>
            <source>Close other programs that use the processor or the sound device.</source>
            <translation>Andere Programme schließen, die den Prozessor oder das Tongerät benutzen.</translation>
        </message>
        <message>
            <source>Close other programs that write to it.</source>
            <translation>Andere Programme schließen, die darauf schreiben.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Andere Programme schließen oder ein kleineres Modell wählen.</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Andere Programme schließen.</translation>
        </message>
        <message>
            <source>Connect it again, or choose another default output: it is heard as soon as it is there.</source>
            <translation>Wieder anschließen oder eine andere Standardausgabe wählen: Sie wird gehört, sobald sie da ist.</translation>
        </message>
        <message>
            <source>Connect it again: it is heard as soon as it is there.</source>
            <translation>Wieder anschließen: Es wird gehört, sobald es da ist.</translation>
        </message>
        <message>
            <source>Connect loudspeakers or headphones, and check the output in the system's sound settings.</source>
            <translation>Lautsprecher oder Kopfhörer anschließen und den Ausgang in den Toneinstellungen prüfen.</translation>
        </message>
        <message>
            <source>Connect one, or choose “This computer”.</source>
            <translation>Eines anschließen oder „Dieser Computer“ wählen.</translation>
        </message>
        <message>
            <source>Connect one, or translate the system's sound.</source>
            <translation>Eines anschließen oder „Dieser Computer“ wählen.</translation>
        </message>
        <message>
            <source>Connect or enable loudspeakers or headphones in the sound settings.</source>
            <translation>Lautsprecher oder Kopfhörer anschließen oder in den Toneinstellungen aktivieren.</translation>
        </message>
        <message>
            <source>Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>Mit dem Internet verbinden und es noch einmal versuchen; hinter einem Proxy HTTPS_PROXY setzen. Oder es von einem Datenträger importieren: „{import_folder}“</translation>
        </message>
        <message>
            <source>Connect to the internet, or bring the model from another machine: “{import_folder}”. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.</source>
            <translation>Mit dem Internet verbinden oder das Modell von einem anderen Computer bringen: „{import_folder}“. Hinter einem Proxy HTTPS_PROXY setzen; HF_ENDPOINT nennt einen Spiegel.</translation>
        </message>
        <message>
            <source>Convert it again with --copy_files {files}.</source>
            <translation>Es neu umwandeln mit --copy_files {files}.</translation>
        </message>
        <message>
            <source>Convert the model again with this version of CTranslate2.</source>
            <translation>Das Modell mit dieser Version von CTranslate2 neu umwandeln.</translation>
        </message>
        <message>
            <source>Copy it again, or give it unpacked.</source>
            <translation>Es neu kopieren oder entpackt geben.</translation>
        </message>
        <message>
            <source>Copy or download it again, unless it was recorded so.</source>
            <translation>Noch einmal kopieren oder herunterladen, wenn sie nicht so aufgenommen wurde.</translation>
        </message>
        <message>
            <source>Copy the file again, if it was copied.</source>
            <translation>Die Datei neu kopieren, falls sie kopiert wurde.</translation>
        </message>
        <message>
            <source>Copy the model again from where it came.</source>
            <translation>Das Modell noch einmal von seiner Quelle kopieren.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: {command}. macOS: {other}. Windows: run Tesseract's installer again and tick the language.</source>
            <translation>Debian, Ubuntu: {command}. macOS: {other}. Windows: das Installationsprogramm von Tesseract noch einmal starten und die Sprache ankreuzen.</translation>
        </message>
        <message>
            <source>Delete that folder and download the model again, or reinstall the surtitle[offline] packages.</source>
            <translation>Diesen Ordner löschen und das Modell neu laden oder die Pakete surtitle[offline] neu installieren.</translation>
        </message>
        <message>
            <source>Delete that folder, so that the model is set up again, or choose another model.</source>
            <translation>Diesen Ordner löschen, damit das Modell neu eingerichtet wird, oder ein anderes Modell wählen.</translation>
        </message>
        <message>
            <source>Did you mean {nearest}?</source>
            <translation>Ist {nearest} gemeint?</translation>
        </message>
        <message>
            <source>Draw a region around the slides.</source>
            <translation>Einen Bereich um die Folien ziehen.</translation>
        </message>
        <message>
            <source>Draw the region again on this screen.</source>
            <translation>Den Bereich auf diesem Bildschirm neu ziehen.</translation>
        </message>
        <message>
            <source>Enable loudspeakers or headphones in the sound settings of Windows.</source>
            <translation>In den Toneinstellungen von Windows Lautsprecher oder Kopfhörer aktivieren.</translation>
        </message>
        <message>
            <source>End it first.</source>
            <translation>Ihn erst beenden.</translation>
        </message>
        <message>
            <source>End it, or close it, first.</source>
            <translation>Ihn erst beenden oder schließen.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Entries of {name} that have no term are left out: {named}</source>
            <translation>Einträge von {name} ohne Begriff werden ausgelassen: {named}</translation>
        </message>
        <message>
            <source>Export the slides as PDF or PPTX, and give that.</source>
            <translation>Die Folien als PDF oder PPTX exportieren und diese Datei geben.</translation>
        </message>
        <message>
            <source>Export the slides as PDF, whose pages are recognised by their looks.</source>
            <translation>Die Folien als PDF exportieren; dessen Seiten werden am Aussehen erkannt.</translation>
        </message>
        <message>
            <source>Export the slides once more. Without it, these are read off the screen.</source>
            <translation>Die Folien noch einmal exportieren. Sonst werden diese vom Bildschirm gelesen.</translation>
        </message>
        <message>
            <source>For more, get models before a talk, under “{models}”.</source>
            <translation>Für weitere vor einem Vortrag unter „{models}“ Modelle holen.</translation>
        </message>
        <message>
            <source>Free some space on the disk.</source>
            <translation>Platz auf dem Datenträger schaffen.</translation>
        </message>
        <message>
            <source>Free some space, or set SURTITLE_DATA to a folder on another disk.</source>
            <translation>Platz schaffen oder SURTITLE_DATA auf einen Ordner eines anderen Datenträgers setzen.</translation>
        </message>
        <message>
            <source>Get a model for that before a talk, under “{models}”.</source>
            <translation>Dafür vor einem Vortrag unter „{models}“ ein Modell holen.</translation>
        </message>
        <message>
            <source>Get another, under “{models}”.</source>
            <translation>Unter „{models}“ ein anderes holen.</translation>
        </message>
        <message>
            <source>Get it before a talk, under “{models}”. {there}</source>
            <translation>Es vor einem Vortrag unter „{models}“ holen. {there}</translation>
        </message>
        <message>
            <source>Get one that should, before a talk, under “{models}”.</source>
            <translation>Vor einem Vortrag unter „{models}“ eines holen, das mithalten sollte.</translation>
        </message>
        <message>
            <source>Get or convert the model again.</source>
            <translation>Das Modell neu holen oder neu umwandeln.</translation>
        </message>
        <message>
            <source>Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.</source>
            <translation>Eine CSV- oder TSV-Datei in UTF-8 geben, mit einem Begriff und seiner Übersetzung je Zeile, oder eine TBX-Datei.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.</source>
            <translation>Einen Ordner mit model.bin und shared_vocabulary.json geben, wie ct2-transformers-converter ihn macht.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin in it, or a name.</source>
            <translation>Einen Ordner mit model.bin oder einen Namen geben.</translation>
        </message>
        <message>
            <source>Give another with --revision; main is the newest.</source>
            <translation>Eine andere nennen; main ist die neueste.</translation>
        </message>
        <message>
            <source>Give the PDF or PPTX file of the slides.</source>
            <translation>Die PDF- oder PPTX-Datei der Folien geben.</translation>
        </message>
        <message>
            <source>Give the deck of the talk.</source>
            <translation>Den Foliensatz des Vortrags geben.</translation>
        </message>
        <message>
            <source>Give the folder of the sessions.</source>
            <translation>Den Ordner der Vorträge geben.</translation>
        </message>
        <message>
            <source>Have the language found out, or choose another.</source>
            <translation>Die Sprache herausfinden lassen oder eine andere wählen.</translation>
        </message>
        <message>
            <source>If a CUDA library is missing: {command}. If memory is: a smaller model. Or the processor, in the preferences.</source>
            <translation>Fehlt eine CUDA-Bibliothek: {command}. Fehlt Speicher: ein kleineres Modell wählen. Oder in den Einstellungen den Prozessor.</translation>
        </message>
        <message>
            <source>If you accept that: {command}</source>
            <translation>Wer das annimmt: {command}</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>Es noch einmal importieren.</translation>
        </message>
        <message>
            <source>Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device that includes it and your loudspeakers as the output.</source>
            <translation>BlackHole installieren (brew install blackhole-2ch) und im Audio-MIDI-Setup ein Gerät mit mehreren Ausgängen als Ausgabe wählen, das es und die Lautsprecher enthält.</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.</source>
            <translation>Den NVIDIA-Treiber installieren (nvidia-smi muss die GPU nennen) oder in den Einstellungen den Prozessor wählen.</translation>
        </message>
        <message>
            <source>Install it: {commands}.</source>
            <translation>Installieren: {commands}.</translation>
        </message>
        <message>
            <source>Install pulseaudio-utils again.</source>
            <translation>pulseaudio-utils neu installieren.</translation>
        </message>
        <message>
            <source>Install the package pulseaudio-utils, for example: {command}.</source>
            <translation>Das Paket pulseaudio-utils installieren, zum Beispiel: {command}.</translation>
        </message>
        <message>
            <source>Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), or xorg-xwininfo (Arch).</source>
            <translation>Das Paket x11-utils (Debian, Ubuntu), xorg-x11-utils oder xwininfo (Fedora) oder xorg-xwininfo (Arch) installieren.</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Installierte Modelle übersetzen nach {targets} aus: {sources}. Aus jeder anderen Sprache tut es die Erkennung selbst, grob und ohne die Folien.</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. What is said in any other language stays as it is.</source>
            <translation>Installierte Modelle übersetzen nach {targets} aus: {sources}. Was in einer anderen Sprache gesagt wird, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>It is large ({size})</source>
            <translation>Es ist groß ({size})</translation>
        </message>
        <message>
            <source>It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a Firefox model with its vocabulary.</source>
            <translation>Nötig sind model.bin mit Vokabular (Whisper, CTranslate2), model.safetensors mit config.json oder ein Firefox-Modell mit Vokabular.</translation>
        </message>
        <message>
            <source>It takes {seconds} s a sentence here</source>
            <translation>Es braucht hier {seconds} s je Satz</translation>
        </message>
        <message>
            <source>Leave out --deck, or let the slides be seen: {ways}.</source>
            <translation>Den Foliensatz weglassen oder die Folien zeigen: {ways}.</translation>
        </message>
        <message>
            <source>Listen to the recording: it may be silent, too quiet, or have the speech on another track.</source>
            <translation>Die Aufnahme anhören: Vielleicht ist sie stumm oder zu leise, oder die Rede ist auf einer anderen Tonspur.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, and run the same again.</source>
            <translation>Im Browser beim Netz anmelden, wenn es das verlangt, und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, or check {variable}.</source>
            <translation>Im Browser beim Netz anmelden, wenn es das verlangt, oder {variable} prüfen.</translation>
        </message>
        <message>
            <source>Log out, choose the Xorg (X11) session on the login screen, and log in again.</source>
            <translation>Abmelden, auf dem Anmeldebildschirm die Xorg-Sitzung (X11) wählen und wieder anmelden.</translation>
        </message>
        <message>
            <source>M2M100's languages, quicker; needs PyTorch</source>
            <translation>Die Sprachen von M2M100, schneller; braucht PyTorch</translation>
        </message>
        <message>
            <source>Make the folder writable, or set SURTITLE_DATA to one that is.</source>
            <translation>Den Ordner beschreibbar machen oder SURTITLE_DATA auf einen solchen setzen.</translation>
        </message>
        <message>
            <source>Measuring {model} on {device} …</source>
            <translation>{model} wird auf {device} gemessen …</translation>
        </message>
        <message>
            <source>Models of the transformers family need PyTorch.</source>
            <translation>Modelle der Familie transformers brauchen PyTorch.</translation>
        </message>
        <message>
            <source>Name the folder of one of them.</source>
            <translation>Den Ordner eines davon nennen.</translation>
        </message>
        <message>
            <source>Name the folder or archive that holds the model.</source>
            <translation>Den Ordner oder das Archiv mit dem Modell nennen.</translation>
        </message>
        <message>
            <source>No NVIDIA GPU can be used here.</source>
            <translation>Hier lässt sich keine NVIDIA-GPU benutzen.</translation>
        </message>
        <message>
            <source>No installed model translates from {source} to {target}.</source>
            <translation>Kein installiertes Modell übersetzt von {source} nach {target}.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Noch kein installiertes Modell übersetzt nach {targets}. Aus jeder anderen Sprache tut es die Erkennung selbst, grob und ohne die Folien.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. What is said in any other language stays as it is.</source>
            <translation>Noch kein installiertes Modell übersetzt nach {targets}. Was in einer anderen Sprache gesagt wird, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>No microphone is connected.</source>
            <translation>Kein Mikrofon ist angeschlossen.</translation>
        </message>
        <message>
            <source>No model is called {name}.</source>
            <translation>{name} ist kein bekanntes Modell.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Noch übersetzt kein Modell von {source} nach {target}.</translation>
        </message>
        <message>
            <source>No sound server answers: {said}</source>
            <translation>Kein Tonserver antwortet: {said}</translation>
        </message>
        <message>
            <source>No speech was heard.</source>
            <translation>Keine Sprache wurde gehört.</translation>
        </message>
        <message>
            <source>No window has {title} in its title.</source>
            <translation>Kein Fenster hat {title} im Titel.</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {reason}.</source>
            <translation>In {place} lässt sich nichts schreiben: {reason}.</translation>
        </message>
        <message>
            <source>Nothing is downloaded: offline mode is on.</source>
            <translation>Nichts wird geladen: Der Offline-Modus ist an.</translation>
        </message>
        <message>
            <source>Nothing of the session in {folder} can be read: its record is damaged.</source>
            <translation>Von der Sitzung in {folder} lässt sich nichts lesen: Ihre Aufzeichnung ist beschädigt.</translation>
        </message>
        <message>
            <source>Open it again: it is read as soon as it is there.</source>
            <translation>Wieder öffnen: Es wird gelesen, sobald es da ist.</translation>
        </message>
        <message>
            <source>Pages of {name} are damaged and cannot be read: {numbers}.</source>
            <translation>Seiten von {name} sind beschädigt und lassen sich nicht lesen: {numbers}.</translation>
        </message>
        <message>
            <source>Please report this.</source>
            <translation>Bitte melden.</translation>
        </message>
        <message>
            <source>PortAudio, which opens microphones, is not installed.</source>
            <translation>PortAudio, das Mikrofone öffnet, ist nicht installiert.</translation>
        </message>
        <message>
            <source>Put the file back.</source>
            <translation>Die Datei zurücklegen.</translation>
        </message>
        <message>
            <source>Reading a slide took longer than {timeout_s} s.</source>
            <translation>Eine Folie zu lesen dauerte länger als {timeout_s} s.</translation>
        </message>
        <message>
            <source>Recognition has caught up with the speaker.</source>
            <translation>Die Erkennung hat die Rede eingeholt.</translation>
        </message>
        <message>
            <source>Recognition is {lag_s} s behind the speaker.</source>
            <translation>Die Erkennung ist {lag_s} s hinter der Rede zurück.</translation>
        </message>
        <message>
            <source>Recognition runs on the processor, not on the GPU. {why}</source>
            <translation>Die Erkennung läuft auf dem Prozessor, nicht auf der GPU. {why}</translation>
        </message>
        <message>
            <source>Recognition: {model}, the best installed model that keeps up on {place} ({pace}).</source>
            <translation>Erkennung: {model}, das beste installierte Modell, das auf {place} mithält ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace}).</source>
            <translation>Erkennung: {model}. Kein installiertes Modell hält auf {place} mit; dieses kommt am nächsten ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. On {place} its words come up to a second late ({pace}).</source>
            <translation>Erkennung: {model}. Auf {place} kommen seine Wörter bis zu einer Sekunde zu spät ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {name} on {place}, chosen without a measurement.</source>
            <translation>Erkennung: {name} auf {place}, ohne Messung gewählt.</translation>
        </message>
        <message>
            <source>Reinstall Tesseract.</source>
            <translation>Tesseract neu installieren.</translation>
        </message>
        <message>
            <source>Reinstall them: {command}</source>
            <translation>Sie neu installieren: {command}</translation>
        </message>
        <message>
            <source>Remove it and get it again, under “{models}”.</source>
            <translation>Es unter „{models}“ entfernen und neu holen.</translation>
        </message>
        <message>
            <source>Remove the other one first.</source>
            <translation>Das andere erst entfernen.</translation>
        </message>
        <message>
            <source>Remove the packages with pip; pip list shows their names.</source>
            <translation>Die Pakete mit pip entfernen; pip list zeigt ihre Namen.</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>Den Ordner umbenennen.</translation>
        </message>
        <message>
            <source>Run the same again. If it stays so, a proxy or mirror alters the file: try another network.</source>
            <translation>Es noch einmal versuchen. Bleibt es so, verändert ein Proxy oder Spiegel die Datei: ein anderes Netz versuchen.</translation>
        </message>
        <message>
            <source>Run: {command}</source>
            <translation>Ausführen: {command}</translation>
        </message>
        <message>
            <source>SURTITLE_DATA cannot name a folder: {reason}.</source>
            <translation>SURTITLE_DATA kann keinen Ordner benennen: {reason}.</translation>
        </message>
        <message>
            <source>Save the deck without one, and give that.</source>
            <translation>Den Foliensatz ohne Passwort speichern und diesen geben.</translation>
        </message>
        <message>
            <source>See: {command}</source>
            <translation>Siehe: {command}</translation>
        </message>
        <message>
            <source>Set SURTITLE_DATA to a folder, or leave it out.</source>
            <translation>SURTITLE_DATA auf einen Ordner setzen oder weglassen.</translation>
        </message>
        <message>
            <source>Set {variable} to the address of a mirror, https://…, or unset it.</source>
            <translation>In {variable} die Adresse eines Spiegels angeben, https://…, oder die Variable löschen.</translation>
        </message>
        <message>
            <source>Set {variable} to where a mirror lists its records, https://…, or unset it.</source>
            <translation>In {variable} angeben, wo ein Spiegel seine Einträge auflistet, https://…, oder die Variable löschen.</translation>
        </message>
        <message>
            <source>Slides in {language} cannot be read.</source>
            <translation>Folien auf {language} lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>Start PulseAudio or PipeWire ({commands}).</source>
            <translation>PulseAudio oder PipeWire starten ({commands}).</translation>
        </message>
        <message>
            <source>Start Surtitle from the desktop, or translate without slides.</source>
            <translation>Surtitle vom Desktop aus starten oder ohne Folien übersetzen.</translation>
        </message>
        <message>
            <source>Start one: {commands}</source>
            <translation>Einen starten: {commands}</translation>
        </message>
        <message>
            <source>Tesseract cannot read: {names}.</source>
            <translation>Tesseract kann nicht lesen: {names}.</translation>
        </message>
        <message>
            <source>Tesseract could not be started: {error}</source>
            <translation>Tesseract ließ sich nicht starten: {error}</translation>
        </message>
        <message>
            <source>Tesseract failed: {said}</source>
            <translation>Tesseract ist gescheitert: {said}</translation>
        </message>
        <message>
            <source>Tesseract, which reads the slides, is not installed.</source>
            <translation>Tesseract, das die Folien liest, ist nicht installiert.</translation>
        </message>
        <message>
            <source>The GPU cannot be used: {error}</source>
            <translation>Die GPU lässt sich nicht benutzen: {error}</translation>
        </message>
        <message>
            <source>The Python package PyAudioWPatch, which records the system's sound, is not installed.</source>
            <translation>Das Python-Paket PyAudioWPatch, das den Ton des Systems aufnimmt, ist nicht installiert.</translation>
        </message>
        <message>
            <source>The Python package sounddevice is not installed.</source>
            <translation>Das Python-Paket sounddevice ist nicht installiert.</translation>
        </message>
        <message>
            <source>The Whisper model '{name}' cannot be downloaded: it is no known name.</source>
            <translation>Das Whisper-Modell „{name}“ lässt sich nicht laden: Der Name ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The disk is too slow: some of the sound was heard but not kept.</source>
            <translation>Der Datenträger ist zu langsam: ein Teil des Tons wurde gehört, aber nicht behalten.</translation>
        </message>
        <message>
            <source>The disk of {place} is full.</source>
            <translation>Der Datenträger von {place} ist voll.</translation>
        </message>
        <message>
            <source>The download takes {needed} more, and the disk of {place} has {free} free.</source>
            <translation>Das Laden braucht noch {needed}, und auf dem Datenträger von {place} sind {free} frei.</translation>
        </message>
        <message>
            <source>The download was cancelled; what came is kept.</source>
            <translation>Das Laden wurde abgebrochen; was kam, bleibt.</translation>
        </message>
        <message>
            <source>The hub does not give {what} to everybody ({status}).</source>
            <translation>Der Hub gibt {what} nicht jedem ({status}).</translation>
        </message>
        <message>
            <source>The hub failed with {status} for {what}.</source>
            <translation>Der Hub scheiterte mit {status} bei {what}.</translation>
        </message>
        <message>
            <source>The hub has no such revision of {what}.</source>
            <translation>Der Hub hat keine solche Fassung von {what}.</translation>
        </message>
        <message>
            <source>The hub has no {what} ({status}), or it is private.</source>
            <translation>Der Hub hat kein {what} ({status}), oder es ist privat.</translation>
        </message>
        <message>
            <source>The hub refuses {what} for now: too many requests.</source>
            <translation>Der Hub verweigert {what} vorerst: zu viele Anfragen.</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was kept.</source>
            <translation>Der Import wurde abgebrochen; nichts wurde behalten.</translation>
        </message>
        <message>
            <source>The microphone {name} cannot be opened: {error}</source>
            <translation>Das Mikrofon {name} lässt sich nicht öffnen: {error}</translation>
        </message>
        <message>
            <source>The microphone {name} gives no sound.</source>
            <translation>Das Mikrofon {name} liefert keinen Ton.</translation>
        </message>
        <message>
            <source>The microphone {name} no longer gives sound.</source>
            <translation>Das Mikrofon {name} liefert keinen Ton mehr.</translation>
        </message>
        <message>
            <source>The model in {folder} has no tokenizer.</source>
            <translation>Das Modell in {folder} hat keinen Tokenizer.</translation>
        </message>
        <message>
            <source>The model {where} does not know {language}.</source>
            <translation>Das Modell {where} kann {language} nicht.</translation>
        </message>
        <message>
            <source>The output device no longer gives sound.</source>
            <translation>Das Ausgabegerät liefert keinen Ton mehr.</translation>
        </message>
        <message>
            <source>The packages of the Whisper model '{name}' are damaged.</source>
            <translation>Die Pakete des Whisper-Modells „{name}“ sind beschädigt.</translation>
        </message>
        <message>
            <source>The program xwininfo, which finds windows, is not installed.</source>
            <translation>Das Programm xwininfo, das Fenster findet, ist nicht installiert.</translation>
        </message>
        <message>
            <source>The program {command}, which records the system's sound, is not installed.</source>
            <translation>Das Programm {command}, das den Ton des Systems aufnimmt, ist nicht installiert.</translation>
        </message>
        <message>
            <source>The recognition model in {folder} cannot be loaded: {error}</source>
            <translation>Das Erkennungsmodell in {folder} lässt sich nicht laden: {error}</translation>
        </message>
        <message>
            <source>The recognition model of this talk knows only English.</source>
            <translation>Das Erkennungsmodell dieses Vortrags kann nur Englisch.</translation>
        </message>
        <message>
            <source>The recognition model {model} knows only English.</source>
            <translation>Das Erkennungsmodell {model} kann nur Englisch.</translation>
        </message>
        <message>
            <source>The region is {width}×{height} pixels.</source>
            <translation>Der Bereich ist {width}×{height} Pixel groß.</translation>
        </message>
        <message>
            <source>The same again goes on there.</source>
            <translation>Noch einmal geholt, geht es dort weiter.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed in a Wayland session.</source>
            <translation>In einer Wayland-Sitzung lässt sich der Bildschirm nicht aufnehmen.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed: {error}</source>
            <translation>Der Bildschirm lässt sich nicht aufnehmen: {error}</translation>
        </message>
        <message>
            <source>The session in {folder} runs, or is being corrected.</source>
            <translation>Der Vortrag in {folder} läuft oder wird gerade korrigiert.</translation>
        </message>
        <message>
            <source>The session in {folder} still runs.</source>
            <translation>Der Vortrag in {folder} läuft noch.</translation>
        </message>
        <message>
            <source>The slides are seen again.</source>
            <translation>Die Folien sind wieder zu sehen.</translation>
        </message>
        <message>
            <source>The sound cannot be played: {error}</source>
            <translation>Der Ton lässt sich nicht abspielen: {error}</translation>
        </message>
        <message>
            <source>The sound devices cannot be listed: {error}</source>
            <translation>Die Tongeräte lassen sich nicht auflisten: {error}</translation>
        </message>
        <message>
            <source>The sound of this line was not kept.</source>
            <translation>Der Ton dieser Zeile wurde nicht behalten.</translation>
        </message>
        <message>
            <source>The sound of this talk cannot be read: {error}</source>
            <translation>Der Ton dieses Vortrags lässt sich nicht lesen: {error}</translation>
        </message>
        <message>
            <source>The sound of this talk is not there any more: {path}.</source>
            <translation>Der Ton dieses Vortrags ist nicht mehr da: {path}.</translation>
        </message>
        <message>
            <source>The sound server has no output whose sound could be recorded.</source>
            <translation>Der Tonserver hat keinen Ausgang, dessen Ton sich aufnehmen ließe.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound.</source>
            <translation>Der Tonserver liefert keinen Ton mehr.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound. {said}</source>
            <translation>Der Tonserver liefert keinen Ton mehr. {said}</translation>
        </message>
        <message>
            <source>The stage '{stage}' failed: {error}</source>
            <translation>Der Teil „{stage}“ ist gescheitert: {error}</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded on {platform}.</source>
            <translation>Auf {platform} lässt sich der Ton des Systems nicht aufnehmen.</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded: {error}</source>
            <translation>Der Ton des Systems lässt sich nicht aufnehmen: {error}</translation>
        </message>
        <message>
            <source>The talk is in {language} already.</source>
            <translation>Der Vortrag ist schon auf {language}.</translation>
        </message>
        <message>
            <source>The tokenizer of the model in {folder} cannot be read: {error}</source>
            <translation>Der Tokenizer des Modells in {folder} lässt sich nicht lesen: {error}</translation>
        </message>
        <message>
            <source>The translation model '{model}' cannot be loaded: {error}</source>
            <translation>Das Übersetzungsmodell „{model}“ lässt sich nicht laden: {error}</translation>
        </message>
        <message>
            <source>The translation model failed: {error}</source>
            <translation>Das Übersetzungsmodell ist gescheitert: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be loaded: {error}</source>
            <translation>Das Übersetzungsmodell in {folder} lässt sich nicht laden: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be read: {error}</source>
            <translation>Das Übersetzungsmodell in {folder} lässt sich nicht lesen: {error}</translation>
        </message>
        <message>
            <source>The window {title} was closed.</source>
            <translation>Das Fenster {title} wurde geschlossen.</translation>
        </message>
        <message>
            <source>The windows cannot be listed: {error}</source>
            <translation>Die Fenster lassen sich nicht auflisten: {error}</translation>
        </message>
        <message>
            <source>The {region} is not on the screen.</source>
            <translation>{region} liegt nicht auf dem Bildschirm.</translation>
        </message>
        <message>
            <source>There is a model {name} already.</source>
            <translation>Ein Modell {name} gibt es schon.</translation>
        </message>
        <message>
            <source>There is no deck {path}.</source>
            <translation>Es gibt keinen Foliensatz {path}.</translation>
        </message>
        <message>
            <source>There is no glossary {path}.</source>
            <translation>Es gibt kein Glossar {path}.</translation>
        </message>
        <message>
            <source>There is no microphone {wanted}.</source>
            <translation>Es gibt kein Mikrofon {wanted}.</translation>
        </message>
        <message>
            <source>There is no monitor {number}.</source>
            <translation>Es gibt keinen Bildschirm {number}.</translation>
        </message>
        <message>
            <source>There is no room left to write {path}.</source>
            <translation>Kein Platz mehr, um {path} zu schreiben.</translation>
        </message>
        <message>
            <source>There is no screen: DISPLAY is not set.</source>
            <translation>Es gibt keinen Bildschirm: DISPLAY ist nicht gesetzt.</translation>
        </message>
        <message>
            <source>There is sound again: {name}.</source>
            <translation>Es ist wieder Ton da: {name}.</translation>
        </message>
        <message>
            <source>This machine has no microphone.</source>
            <translation>Dieser Computer hat kein Mikrofon.</translation>
        </message>
        <message>
            <source>This model is being downloaded already.</source>
            <translation>Dieses Modell wird schon geladen.</translation>
        </message>
        <message>
            <source>To measure it: {command}</source>
            <translation>So wird es gemessen: {command}</translation>
        </message>
        <message>
            <source>Translation from {source} to English: the recognition model itself, from the sound, as no other model is installed that does it. Slides stay as they are.</source>
            <translation>Übersetzung aus {source} ins Englische: das Erkennungsmodell selbst, aus dem Ton, da kein anderes installiertes Modell es kann. Folien bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}, as no installed model keeps up here. {why}; subtitles may come late.</source>
            <translation>Übersetzung von {source} nach {target}: {name}, da hier kein installiertes Modell mithält. {why}; Untertitel können zu spät kommen.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}; {reason}.</source>
            <translation>Übersetzung von {source} nach {target}: {name}; {reason}.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>In einer Weile noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Try again later; what came is kept and used.</source>
            <translation>Später noch einmal versuchen; was kam, bleibt und wird benutzt.</translation>
        </message>
        <message>
            <source>Try again, or choose another translation model.</source>
            <translation>Noch einmal versuchen oder ein anderes Übersetzungsmodell wählen.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE.</source>
            <translation>HF_HUB_OFFLINE löschen.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”</source>
            <translation>HF_HUB_OFFLINE löschen. Mit dem Internet verbinden oder das Modell von einem anderen Computer bringen: „{import_folder}“</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or choose the processor in the preferences.</source>
            <translation>Den NVIDIA-Treiber erneuern oder in den Einstellungen den Prozessor wählen.</translation>
        </message>
        <message>
            <source>Update Surtitle to open it.</source>
            <translation>Surtitle aktualisieren, um es zu öffnen.</translation>
        </message>
        <message>
            <source>Use a microphone near the loudspeakers instead.</source>
            <translation>Stattdessen ein Mikrofon nahe den Lautsprechern benutzen.</translation>
        </message>
        <message>
            <source>Use one of these, a model folder, or OWNER/NAME of a hub: {names}.</source>
            <translation>Eines von diesen, einen Modellordner oder OWNER/NAME eines Hubs nehmen: {names}.</translation>
        </message>
        <message>
            <source>Wait for that, or cancel it first.</source>
            <translation>Darauf warten oder es erst abbrechen.</translation>
        </message>
        <message>
            <source>Watch a monitor or a region instead.</source>
            <translation>Stattdessen einen Bildschirm wählen.</translation>
        </message>
        <message>
            <source>Watch a monitor, or draw a region around the window.</source>
            <translation>Stattdessen einen Bildschirm wählen.</translation>
        </message>
        <message>
            <source>What is just being said can be heard a second later.</source>
            <translation>Was gerade gesagt wird, lässt sich eine Sekunde später hören.</translation>
        </message>
        <message>
            <source>Whisper does not recognise {language}.</source>
            <translation>Whisper erkennt {language} nicht.</translation>
        </message>
        <message>
            <source>Whisper does not translate what was said.</source>
            <translation>Whisper übersetzt nicht, was gesagt wurde.</translation>
        </message>
        <message>
            <source>Without pictures of the slides it is not known which one of {path} is up.</source>
            <translation>Ohne Bilder der Folien ist nicht bekannt, welche aus {path} gezeigt wird.</translation>
        </message>
        <message>
            <source>Write the term into the first column.</source>
            <translation>Den Begriff in die erste Spalte schreiben.</translation>
        </message>
        <message>
            <source>an update every {seconds} s</source>
            <translation>alle {seconds} s etwas Neues</translation>
        </message>
        <message>
            <source>an update every {seconds} s, by estimate</source>
            <translation>alle {seconds} s etwas Neues, geschätzt</translation>
        </message>
        <message>
            <source>any language into any, free for every use</source>
            <translation>Jede Sprache in jede, frei für jeden Zweck</translation>
        </message>
        <message>
            <source>as {model}, better; a quick processor or a GPU</source>
            <translation>Wie {model}, besser; braucht einen schnellen Prozessor oder eine GPU</translation>
        </message>
        <message>
            <source>clear speech, on any laptop</source>
            <translation>Deutliche Rede, auf jedem Laptop</translation>
        </message>
        <message>
            <source>for very slow machines; mishears much</source>
            <translation>Für sehr langsame Computer; verhört sich oft</translation>
        </message>
        <message>
            <source>hard accents and noise; a GPU</source>
            <translation>Starke Akzente und Lärm; braucht eine GPU</translation>
        </message>
        <message>
            <source>hears best; a GPU</source>
            <translation>Hört am besten; braucht eine GPU</translation>
        </message>
        <message>
            <source>hears nearly as well as large-v3; a GPU</source>
            <translation>Hört fast so gut wie large-v3; braucht eine GPU</translation>
        </message>
        <message>
            <source>it is made for this pair</source>
            <translation>es ist für dieses Paar gemacht</translation>
        </message>
        <message>
            <source>it is one of {count} that know both languages</source>
            <translation>es ist eines von {count}, die beide Sprachen können</translation>
        </message>
        <message>
            <source>it knows both languages</source>
            <translation>es kann beide Sprachen</translation>
        </message>
        <message>
            <source>macOS gives the system's sound only to a virtual sound device, and none is installed.</source>
            <translation>macOS gibt den Ton des Systems nur an ein virtuelles Tongerät, und keines ist installiert.</translation>
        </message>
        <message>
            <source>names and accents better; a quick processor</source>
            <translation>Versteht Namen und Akzente besser; braucht einen schnellen Prozessor</translation>
        </message>
        <message>
            <source>nearly as good as large-v3, several times as quick; a GPU</source>
            <translation>Fast so gut wie large-v3, mehrmals so schnell; braucht eine GPU</translation>
        </message>
        <message>
            <source>no installed Firefox model is made for this pair, and these two do it through English</source>
            <translation>kein installiertes Firefox-Modell ist für dieses Paar gemacht, und diese beiden gehen über Englisch</translation>
        </message>
        <message>
            <source>no sound server answers</source>
            <translation>Kein Tonserver antwortet</translation>
        </message>
        <message>
            <source>pactl or parec is missing</source>
            <translation>pactl oder parec fehlt</translation>
        </message>
        <message>
            <source>pairs that Firefox lacks; a model for each direction</source>
            <translation>Paare, die Firefox fehlen; ein Modell je Richtung</translation>
        </message>
        <message>
            <source>quick and good, on any machine; a model for each direction</source>
            <translation>Schnell und gut, auf jedem Computer; ein Modell je Richtung</translation>
        </message>
        <message>
            <source>quicker than {model}</source>
            <translation>Schneller als {model}</translation>
        </message>
        <message>
            <source>quicker than {model}; long talks</source>
            <translation>Schneller als {model}; für lange Vorträge</translation>
        </message>
        <message>
            <source>see its page</source>
            <translation>siehe seine Seite</translation>
        </message>
        <message>
            <source>small languages too; not for commercial use</source>
            <translation>Auch kleine Sprachen; nicht gewerblich nutzbar</translation>
        </message>
        <message>
            <source>the GPU</source>
            <translation>der GPU</translation>
        </message>
        <message>
            <source>the first large one; superseded by large-v3</source>
            <translation>Das erste große; abgelöst von large-v3</translation>
        </message>
        <message>
            <source>the most languages, free for every use; slow, best on a GPU</source>
            <translation>Die meisten Sprachen, frei für jeden Zweck; langsam, am besten mit GPU</translation>
        </message>
        <message>
            <source>the newest of the quick large ones</source>
            <translation>Das neueste der schnellen großen</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>dem Prozessor</translation>
        </message>
        <message>
            <source>unknown to Surtitle</source>
            <translation>Surtitle unbekannt</translation>
        </message>
        <message>
            <source>{better} should keep up too and hears better: get it before a talk, under “{models}”.</source>
            <translation>{better} sollte auch mithalten und hört besser: vor einem Vortrag unter „{models}“ holen.</translation>
        </message>
        <message>
            <source>{count} languages</source>
            <translation>{count} Sprachen</translation>
        </message>
        <message>
            <source>{files} in {source} is not what its manifest says.</source>
            <translation>{files} in {source} ist nicht, was das Verzeichnis sagt.</translation>
        </message>
        <message>
            <source>{file} of {repository} came damaged: its hash is not the one that the hub gives.</source>
            <translation>{file} aus {repository} kam beschädigt an: Die Prüfsumme ist nicht die angegebene.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>{folder} lässt sich nicht löschen: {reason}.</translation>
        </message>
        <message>
            <source>{folder} has {free} free; setting up the base model takes {size}.</source>
            <translation>{folder} hat {free} frei; das Basismodell einzurichten braucht {size}.</translation>
        </message>
        <message>
            <source>{folder} holds a session already.</source>
            <translation>{folder} enthält schon einen Vortrag.</translation>
        </message>
        <message>
            <source>{folder} holds no CTranslate2 translation model.</source>
            <translation>{folder} enthält kein CTranslate2-Übersetzungsmodell.</translation>
        </message>
        <message>
            <source>{folder} holds no recorded session.</source>
            <translation>{folder} enthält keinen aufgezeichneten Vortrag.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} ist kein Ordner.</translation>
        </message>
        <message>
            <source>{folder} was recorded by a newer version of Surtitle.</source>
            <translation>{folder} wurde mit einer neueren Version von Surtitle aufgezeichnet.</translation>
        </message>
        <message>
            <source>{given} holds no Whisper model.</source>
            <translation>{given} enthält kein Whisper-Modell.</translation>
        </message>
        <message>
            <source>{language} needs no translation into itself.</source>
            <translation>{language} muss nicht in sich selbst übersetzt werden.</translation>
        </message>
        <message>
            <source>{lost_s} s of sound were lost before {before_s} s.</source>
            <translation>{lost_s} s Ton gingen vor Sekunde {before_s} verloren.</translation>
        </message>
        <message>
            <source>{missing_s} s of sound are missing from the recording, between {first} and {last}.</source>
            <translation>In der Aufnahme fehlen {missing_s} s Ton, zwischen {first} und {last}.</translation>
        </message>
        <message>
            <source>{model} answers nothing to: {given}</source>
            <translation>{model} antwortet nichts auf: {given}</translation>
        </message>
        <message>
            <source>{model} is damaged: {files}.</source>
            <translation>{model} ist beschädigt: {files}.</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} ist nicht für gewerbliche Nutzung ({licence}).</translation>
        </message>
        <message>
            <source>{model} is not installed.</source>
            <translation>{model} ist nicht installiert.</translation>
        </message>
        <message>
            <source>{model} is not measured on {device}: it would take too long.</source>
            <translation>{model} wird auf {device} nicht gemessen: Es würde zu lange dauern.</translation>
        </message>
        <message>
            <source>{name} came as a Python package.</source>
            <translation>{name} kam als Python-Paket.</translation>
        </message>
        <message>
            <source>{name} cannot be a model's name.</source>
            <translation>{name} kann kein Modellname sein.</translation>
        </message>
        <message>
            <source>{name} is no Whisper model.</source>
            <translation>{name} ist kein Whisper-Modell.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a glossary: {reason}.</source>
            <translation>{path} lässt sich nicht als Glossar lesen: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <source>{path} has a password.</source>
            <translation>{path} hat ein Passwort.</translation>
        </message>
        <message>
            <source>{path} has no pages to show.</source>
            <translation>{path} hat keine Seiten.</translation>
        </message>
        <message>
            <source>{path} has no text by which its slides could be recognised.</source>
            <translation>{path} hat keinen Text, an dem sich die Folien erkennen ließen.</translation>
        </message>
        <message>
            <source>{path} is a folder.</source>
            <translation>{path} ist ein Ordner.</translation>
        </message>
        <message>
            <source>{path} is in PowerPoint's format of before 2007.</source>
            <translation>{path} ist im PowerPoint-Format von vor 2007.</translation>
        </message>
        <message>
            <source>{path} is neither a PDF nor a PPTX file.</source>
            <translation>{path} ist weder PDF noch PPTX.</translation>
        </message>
        <message>
            <source>{path} is no presentation in PPTX.</source>
            <translation>{path} ist keine PPTX-Präsentation.</translation>
        </message>
        <message>
            <source>{reason} ({seconds} s a sentence)</source>
            <translation>{reason} ({seconds} s je Satz)</translation>
        </message>
        <message>
            <source>{reason}, and the best that keeps up here: {name} does not</source>
            <translation>{reason}, und das beste, das hier mithält: {name} tut es nicht</translation>
        </message>
        <message>
            <source>{remedy} Or choose “No slides”.</source>
            <translation>{remedy} Oder „Keine Folien“ wählen.</translation>
        </message>
        <message>
            <source>{remedy} Or do without this glossary, in the preferences.</source>
            <translation>{remedy} Oder verzichten Sie in den Einstellungen auf dieses Glossar.</translation>
        </message>
        <message>
            <source>{remedy} Without a deck, OCR reads.</source>
            <translation>{remedy} Ohne Foliensatz liest die Texterkennung.</translation>
        </message>
        <message>
            <source>{repository} is no name of a model.</source>
            <translation>{repository} ist kein Name eines Modells.</translation>
        </message>
        <message>
            <source>{source} cannot be unpacked: {error}.</source>
            <translation>{source} lässt sich nicht entpacken: {error}.</translation>
        </message>
        <message>
            <source>{source} holds several models: {names}.</source>
            <translation>{source} enthält mehrere Modelle: {names}.</translation>
        </message>
        <message>
            <source>{source} is another model than Whisper base.</source>
            <translation>{source} ist ein anderes Modell als Whisper base.</translation>
        </message>
        <message>
            <source>{source} is neither a folder nor a .zip or .tar archive.</source>
            <translation>{source} ist weder ein Ordner noch ein Archiv (.zip, .tar).</translation>
        </message>
        <message>
            <source>{variable} is no address: {address}</source>
            <translation>{variable} ist keine Adresse: {address}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: something else answers in the hub's place.</source>
            <translation>{what} lässt sich nicht laden: Etwas anderes antwortet an seiner Stelle.</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {error}</source>
            <translation>{what} lässt sich nicht laden: {error}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {place} cannot be reached ({reason}).</source>
            <translation>{what} lässt sich nicht laden: {place} ist nicht zu erreichen ({reason}).</translation>
        </message>
        <message>
            <source>{what} is not downloaded: offline mode is on.</source>
            <translation>{what} wird nicht geladen: Der Offline-Modus ist an.</translation>
        </message>
        <message>
            <source>{where} has its weights as {files}, which could run programs when it is read.</source>
            <translation>{where} hat seine Gewichte als {files}, was beim Lesen Programme ausführen könnte.</translation>
        </message>
        <message>
            <source>{where} holds no model that Surtitle can use.</source>
            <translation>{where} enthält kein Modell, das Surtitle benutzen kann.</translation>
        </message>
        <message>
            <source>“{measure}”, under “{models}”, finds out in a minute what this machine can do.</source>
            <translation>„{measure}“ unter „{models}“ findet in einer Minute heraus, was dieser Computer kann.</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Do without it</source>
            <translation>Darauf verzichten</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Vorige Fundstelle</translation>
        </message>
        <message>
            <source>Find in both languages</source>
            <translation>In beiden Sprachen suchen</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>In der Mitschrift suchen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <source>Another program has these keys: {keys}</source>
            <translation>Diese Tasten hat ein anderes Programm: {keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>In einer Xorg-Sitzung (X11) gelten sie; dort anmelden.</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>Unter Wayland darf kein Programm anderen Tasten abnehmen.</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>Die Tasten dieses Desktops sind nicht zu haben: {error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>Dieser Desktop kennt keine Tasten für jedes Programm.</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>Die Tasten in Surtitles eigenen Fenstern gelten; F1 zeigt sie.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>Vor dem Vortrag</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>In jedem Programm</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys count in the window that is active; the first ones in any program.</source>
            <translation>Tasten gelten im aktiven Fenster, die ersten in jedem Programm.</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>Modelle, Einstellungen</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Frühere Vorträge</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Folie</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle – Tastatur</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Vortrag</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>Zusammen mit {keys}:</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Mitschrift</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>Beim Verschieben der Untertitel</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does} (von einem anderen Programm belegt)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>No language is called that.</source>
            <translation>Keine Sprache heißt so.</translation>
        </message>
        <message>
            <source>Type a name or a code to find a language.</source>
            <translation>Tippen Sie einen Namen oder einen Code, um eine Sprache zu finden.</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Zuletzt verwendet</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Leise</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Stille</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Zu laut</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>Schwarz auf Creme</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>Schwarz auf Weiß</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>Farben der Untertitel</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>Bildschirm der Untertitel</translation>
        </message>
        <message>
            <source>Dyslexia-friendly</source>
            <translation>Legasthenie-freundlich</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Rand</translation>
        </message>
        <message>
            <source>Edge of the letters</source>
            <translation>Rand der Buchstaben</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Letters of the subtitles</source>
            <translation>Schrift der Untertitel</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>Deckkraft des Untertitelfelds</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Umriss</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Schlicht</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>UNTERTITEL</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>Mit Serifen</translation>
        </message>
        <message>
            <source>Shadow</source>
            <translation>Schatten</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Einblenden</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Größe der Untertitel</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
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
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Übersetzung, Original, beides</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Sehr groß</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>Weiß auf Schwarz</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>Gelb auf Schwarz</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content} ({keys} für das Nächste)</translation>
        </message>
    </context>
    <context>
        <name>Misplaced</name>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Use the usual folder this time</source>
            <translation>Diesmal den üblichen Ordner verwenden</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>Ein Modell von einem Datenträger, etwa einem USB-Stick: ein Ordner, .zip oder .tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>Ein Modell wird einmal heruntergeladen und geprüft; danach arbeitet es ohne Netz.</translation>
        </message>
        <message>
            <source>A talk is running: measure before it, or after it.</source>
            <translation>Ein Vortrag läuft: vorher oder nachher messen.</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>Annehmen und laden</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>{model} prüfen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>Passt zu diesem Rechner</translation>
        </message>
        <message>
            <source>For a minute: which recognition models keep up here</source>
            <translation>Eine Minute lang: welche Erkennungsmodelle hier mithalten</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>Laden Sie es nur, wenn Sie das für jede Verwendung annehmen.</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>{model} laden</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Ordner importieren …</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Ein Modell importieren</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>Archiv importieren …</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>{model} wird importiert und ausprobiert …</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>Das importierte kann es ersetzen.</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>Es müsste neu heruntergeladen werden.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht …</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Computer messen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>ERKENNUNG</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>{model} entfernen</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>{model} entfernen?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>Abgebrochen. Nichts davon wurde behalten.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>Angehalten. Was kam, bleibt erhalten; der nächste Versuch macht dort weiter.</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle – Modelle</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>ÜBERSETZUNG</translation>
        </message>
        <message>
            <source>The measuring was stopped for the talk. Measure again after it.</source>
            <translation>Die Messung wurde für den Vortrag abgebrochen. Danach noch einmal messen.</translation>
        </message>
        <message>
            <source>The measuring was stopped. What was measured before still counts.</source>
            <translation>Die Messung wurde abgebrochen. Es gilt, was vorher gemessen wurde.</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>Ein Modell dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>Zu wenig Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>Zu wenig Platz auf der Platte</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>Zu langsam auf diesem Rechner</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>nicht für kommerzielle Nutzung</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} darf nicht kommerziell genutzt werden ({licence}).</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} ist bereit und funktioniert: {given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} ist bereit.</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>{model} ist entfernt.</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} funktioniert: {given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} Arbeitsspeicher</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Dismiss: {notice}</source>
            <translation>Ausblenden: {notice}</translation>
        </message>
        <message>
            <source>Earlier notices</source>
            <translation>Frühere Hinweise</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Hinweise</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Best for these languages</source>
            <translation>Das beste für diese Sprachen</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>Das beste, das mitkommt</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Wählen Sie eine andere Sprache für die Untertitel.</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>Automatisch erkennen</translation>
        </message>
        <message>
            <source>For a talk in another language, choose that, and get a model for it.</source>
            <translation>Für einen Vortrag in einer anderen Sprache wählen Sie diese, und holen Sie ein Modell dafür.</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>GPU, wo es eine gibt</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>Laden Sie hier eines: einmal heruntergeladen, arbeitet es ohne Netz.</translation>
        </message>
        <message>
            <source>Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.</source>
            <translation>Eine installieren, zum Beispiel Noto Sans; unter Debian und Ubuntu: {packages}.</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Sprache des Systems</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>NVIDIA-GPU</translation>
        </message>
        <message>
            <source>No font here has the letters of {language}: boxes would be shown.</source>
            <translation>Keine Schrift hier hat die Zeichen für {language}: Es wären Kästchen zu sehen.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Noch kein Modell übersetzt von {source} nach {target}.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the slides.</source>
            <translation>Noch kein Modell übersetzt von {source} nach {target}: Die Erkennung tut es selbst, grob und ohne die Folien.</translation>
        </message>
        <message>
            <source>No other language</source>
            <translation>Keine weitere Sprache</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>Keine Folien</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>Bildschirm {number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Standard des Systems</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>Vortrag und Untertitel sind in derselben Sprache.</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>Fenster – {title}</translation>
        </message>
        <message>
            <source>{name} is not connected: until it is, the system's default microphone is heard.</source>
            <translation>{name} ist nicht angeschlossen: Bis dahin wird das Standardmikrofon des Systems gehört.</translation>
        </message>
        <message>
            <source>{name} is not there: until it is, the slides are read here: {other}.</source>
            <translation>{name} ist nicht da: Bis dahin werden die Folien hier gelesen: {other}.</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>Ziehen oder Pfeiltasten: verschieben · Strg + ← → Breite · + − Größe · Enter: behalten · Esc: zurück</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>Hier erscheinen die Untertitel,</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>immer zwei Zeilen.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>%n Zeile der Aufzeichnung ist nicht lesbar</numerusform>
                <numerusform>%n Zeilen der Aufzeichnung sind nicht lesbar</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>Vortrag vom {when}, abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>CSV, TSV or TBX…</source>
            <translation>CSV, TSV oder TBX …</translation>
        </message>
        <message>
            <source>Changes count at once; those of talks, and sooner subtitles, from the next talk on.</source>
            <translation>Änderungen gelten sofort; die für Vorträge und frühere Untertitel ab dem nächsten Vortrag.</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>Wählen Sie eine Datei, die hier exportiert wurde.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Easy to read</source>
            <translation>Leicht zu lesen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>Wie Begriffe übersetzt werden, in jedem Vortrag</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Abgelegt in</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>Hörsaal</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>Mikrofon; große Schrift, bis in die letzte Reihe lesbar</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>Mikrofon; gelbe Schrift auf deckendem Schwarz, auch in kleinem Bild lesbar</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>PROFIL</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Läuft auf</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>Früher, aber noch veränderlich</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Stream</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle – Einstellungen</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>Ordner von Surtitle</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>VORTRÄGE</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>Worauf die Erkennung läuft</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>Was dieser Computer spielt; Gesagtes und Übersetzung, in kleiner Schrift</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>Fenster auf</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>{file} gilt jetzt.</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>{file} enthält keine Einstellungen von Surtitle.</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} ist geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>Danach wird %n weiterer Vortrag angeboten.</numerusform>
                <numerusform>Danach werden %n weitere Vorträge angeboten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>%n Satz blieb erhalten, {minutes} Min.</numerusform>
                <numerusform>%n Sätze blieben erhalten, {minutes} Min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>It is kept all the same, under Past talks</source>
            <translation>Er bleibt trotzdem erhalten, unter „Frühere Vorträge“</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>Der Vortrag vom {when} wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>What you choose counts until Surtitle is closed.</source>
            <translation>Was Sie wählen, gilt, bis Surtitle geschlossen wird.</translation>
        </message>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>{file} ist nicht verwendbar; Surtitle beginnt mit den Voreinstellungen.</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>%n Datei zu speichern.</numerusform>
                <numerusform>%n Dateien zu speichern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>%n davon ist schon vorhanden und wird ersetzt.</numerusform>
                <numerusform>%n davon sind schon vorhanden und werden ersetzt.</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>Ein Abschnitt je Folie, mit ihrem Text</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>Alles Bekannte, für Programme</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>Wählen Sie ein Format und eine Sprache.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Anderen Ordner wählen</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>FORMATE</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>Ordner der Mitschriften</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>SPRACHEN</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>VORSCHAU</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>%n Datei gespeichert.</numerusform>
                <numerusform>%n Dateien gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>Untertitel für Abspiel- und Schnittprogramme</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>Untertitel fürs Web</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle – Mitschrift speichern</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Inhalt der Datei</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>Das Gesagte, zum Lesen</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>Wählen Sie eine andere Quelle, stellen Sie sie lauter, oder sprechen Sie näher am Mikrofon.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Alles funktioniert.</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>Es kam kaum Ton an (höchstens {level}).</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Gehört</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>Kein Satz kam rechtzeitig zu Ende.</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>Auf dem Bildschirm wurde kein Text gelesen.</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>Es wurden keine Wörter verstanden.</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>Sobald Wörter verstanden werden, werden sie übersetzt.</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>Sprechen Sie während des Tests einige Sätze in der Sprache des Vortrags.</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>Sprechen Sie kurze Sätze mit Pausen, oder wählen Sie ein schnelleres Modell.</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>Zeigen Sie eine Folie dort, wo Surtitle hinsieht, neben seinen eigenen Fenstern, die nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>Folie gelesen</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>Etwas funktioniert noch nicht.</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>Ton bis {level}.</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>Sprechen Sie jetzt in der Sprache des Vortrags, mit einer Folie auf dem Bildschirm.</translation>
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
            <translation>Erneut testen</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>Test von zehn Sekunden</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>Die Modelle werden geladen …</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>Es gab nichts zu übersetzen.</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Übersetzt</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Choose another folder</source>
            <translation>Anderen Ordner wählen</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>Anzeige leeren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>Erneut berichtigen</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>Zeile berichtigen</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Strg + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>Den Vortrag löschen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Vorige Fundstelle</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>Vollbild ein oder aus</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>Modelle laden und entfernen</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>Zeile anhören oder anhalten</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>Aus- oder wieder einblenden</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Zum Jetzt springen</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>Platz behalten</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>Größer, kleiner</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Vollbild verlassen</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>Angeschlossenes neu suchen</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>Um zehn Pixel verschieben</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>Neuer Vortrag, nach dem Ende</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>Den Vortrag öffnen</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pause oder fortsetzen</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>In einem Format speichern</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>Dateien speichern</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Mitschrift speichern</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Umschalt + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>Frühere Vorträge zeigen</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>Einstellungen zeigen</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>Mitschrift anzeigen</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>Übersetzte Folie anzeigen</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Diese Seite anzeigen</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>Vortrag starten</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>Starten, Pause oder fortsetzen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>Berichtigung zurücknehmen</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>Zehn Sekunden lang testen</translation>
        </message>
        <message>
            <source>The usual place</source>
            <translation>Der übliche Platz</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>Nur Übersetzung oder beides</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Übersetzung, Original, beides</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>Breiter, schmaler</translation>
        </message>
    </context>
    <context>
        <name>SlidePanel</name>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>Display of the slide</source>
            <translation>Bildschirm der Folie</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Noch keine Folie.</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Übersetzte Folie</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>Auf diesem Bildschirm werden die Folien gelesen: Wählen Sie einen anderen, sonst wird auch dieses Fenster gelesen.</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle – Folie</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>And in</source>
            <translation>Und auf</translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>Foliensatz</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>Modell laden …</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>Ton behalten, um Zeilen wieder anzuhören</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>SPRACHEN</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>Sprache der Untertitel</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Sprache des Vortrags</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Sprache der Oberfläche</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Dieser Computer wird geprüft …</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht …</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>MODELLE</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>Es werden keine Folien gelesen</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>Noch kein Ton</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>PDF oder PPTX …</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Frühere Vorträge</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Erkennung</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>Modell der Spracherkennung</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>FOLIEN</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>TON</translation>
        </message>
        <message>
            <source>Second language of the subtitles</source>
            <translation>Zweite Sprache der Untertitel</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>Die Folien lauten dann genau wie im Foliensatz</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Wird gestartet …</translation>
        </message>
        <message>
            <source>Subtitles in</source>
            <translation>Untertitel auf</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>Surtitle hört ihn, liest seine Folien und zeigt ihn in einer anderen Sprache.</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>Surtitle liest sie hier: Namen und Fachbegriffe werden so geschrieben, wie sie gezeigt werden.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>Vortrag auf</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>Übersetzungsmodell</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>Was für ein Vortrag ist es?</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>Was dieser Computer abspielt: ein Anruf, ein Stream, ein Video</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>Gesagtes wird abgeschlossen</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Wird beendet</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>Noch kein Untertitel</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>{lag} s Verzögerung</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>{lag} s Verzögerung – zu hoch</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>Den Vortrag „{title}“ vom {when} löschen?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>Ihre Worte, Folien und ihr Ton werden für immer gelöscht. Gespeicherte Dateien bleiben.</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>Aufbewahrt in {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Sucht …</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>Hier ist noch kein Vortrag aufbewahrt.</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>Nichts wurde gesagt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Frühere Vorträge</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle – Frühere Vorträge</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Vortrag</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} nach {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>{title} ist gelöscht.</translation>
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
            <translation>Berichtigt</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>Folie {number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>Folie {number} · erneut</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>Übersetzung des früheren Textes</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Ohne Folie</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>Ein Klick lässt sie hören.</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>Ein Doppelklick oder {keys} berichtigt eine Zeile.</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>Von hier an berichtigt: {pairs}. {keys} nimmt es zurück.</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>In dieser Zeile berichtigt. {keys} nimmt es zurück.</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>Enter berichtigt auch den Rest des Vortrags, Strg+Enter nur diese Zeile.</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Zum Jetzt springen</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>Sprache neben der des Vortrags</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>In diesem Vortrag wurde nichts gesagt.</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Noch wurde nichts gesagt.</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Mitschrift speichern</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle – Mitschrift</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>Zurückgenommen. {keys} berichtigt es erneut.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Mitschrift</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Preview of the slides</source>
            <translation>Vorschau der Folien</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>Tonpegel</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>Dieses Fenster; die Folien sieht man, sobald der Vortrag läuft</translation>
        </message>
    </context>
</TS>
