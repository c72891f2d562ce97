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
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>Deckkraft des Untertitelfelds</translation>
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
            <translation>Wird gesucht…</translation>
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
            <translation>Surtitle — Modelle</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>ÜBERSETZUNG</translation>
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
            <source>NOTICES</source>
            <translation>HINWEISE</translation>
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
            <source>GPU where there is one</source>
            <translation>GPU, wo es eine gibt</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>Laden Sie hier eines: einmal heruntergeladen, arbeitet es ohne Netz.</translation>
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
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Noch kein Modell übersetzt von {source} nach {target}.</translation>
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
            <translation>CSV, TSV oder TBX…</translation>
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
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>Wie Begriffe übersetzt werden, in jedem Vortrag</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Abgelegt in</translation>
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
            <source>Stream</source>
            <translation>Stream</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle — Einstellungen</translation>
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
            <source>It is kept all the same: {command} lists it</source>
            <translation>Er bleibt trotzdem erhalten: {command} listet ihn auf</translation>
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
            <translation>Surtitle — Test</translation>
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
            <translation>Die Modelle werden geladen…</translation>
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
            <source>Deck</source>
            <translation>Foliensatz</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>Modell laden…</translation>
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
            <translation>PDF oder PPTX…</translation>
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
            <translation>Surtitle — Frühere Vorträge</translation>
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
            <translation>{language} in {targets}</translation>
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
