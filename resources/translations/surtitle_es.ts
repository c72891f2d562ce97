<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>End it and close</source>
            <translation>Terminar y cerrar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>ESCUCHADO</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Retraso</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Nueva charla</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Todavía no hay diapositiva.</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>Todavía no hay subtítulos.</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nada todavía.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>DIAPOSITIVA LEÍDA</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>SUBTÍTULO</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Guardar la transcripción</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Diapositiva</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Diapositiva traducida</translation>
        </message>
        <message>
            <source>Source of the slides</source>
            <translation>Fuente de las diapositivas</translation>
        </message>
        <message>
            <source>Source of the sound</source>
            <translation>Fuente del sonido</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>La diapositiva tal como se ha leído</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>La charla sigue en curso.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Lo que se ha escuchado</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>Lo que se ha dicho hasta ahora se conserva en cualquier caso.</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A single window can be followed on Linux only.</source>
            <translation>Solo en Linux se puede seguir una única ventana.</translation>
        </message>
        <message>
            <source>Accept its conditions on its page, then log in: {command}</source>
            <translation>Acepte sus condiciones en su página y luego inicie sesión: {command}</translation>
        </message>
        <message>
            <source>Allow this program to record the screen in System Settings, Privacy &amp; Security, and start it again.</source>
            <translation>Permita a este programa grabar la pantalla en Ajustes, Privacidad y seguridad, y reinícielo.</translation>
        </message>
        <message>
            <source>Bring the folder back from a backup, or delete it.</source>
            <translation>Recuperar la carpeta de una copia de seguridad o eliminarla.</translation>
        </message>
        <message>
            <source>Check that the right microphone is chosen, and its level.</source>
            <translation>Compruebe que está elegido el micrófono correcto, y su nivel.</translation>
        </message>
        <message>
            <source>Check that the screen is connected, on and unlocked: it is read as soon as it is there.</source>
            <translation>Compruebe que la pantalla está conectada, encendida y desbloqueada: se leerá en cuanto esté ahí.</translation>
        </message>
        <message>
            <source>Check that the sound system runs.</source>
            <translation>Compruebe que el sistema de sonido funciona.</translation>
        </message>
        <message>
            <source>Check the folder or the hub name, and connect to the internet for the first download.</source>
            <translation>Compruebe la carpeta o el nombre y conéctese a internet para la primera descarga.</translation>
        </message>
        <message>
            <source>Check the name (surtitle models list), or log in: {command}</source>
            <translation>Compruebe el nombre o inicie sesión: {command}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Compruebe el nombre y la carpeta.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>Compruebe quién puede leerlo.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Compruebe quién puede escribir ahí.</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror, and the connection to it; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>Compruebe {variable}, que nombra el espejo, y la conexión con él; tras un proxy, defina HTTPS_PROXY. O tráigalo de un disco: «{import_folder}»</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror.</source>
            <translation>Compruebe {variable}, que nombra el espejo.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translation>Elija una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>Elija una carpeta nueva.</translation>
        </message>
        <message>
            <source>Choose a session's folder.</source>
            <translation>Elija la carpeta de una charla.</translation>
        </message>
        <message>
            <source>Choose a smaller region.</source>
            <translation>Elija solo la ventana de las diapositivas.</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Elija otro idioma para los subtítulos.</translation>
        </message>
        <message>
            <source>Choose another language or model.</source>
            <translation>Elija otro idioma u otro modelo.</translation>
        </message>
        <message>
            <source>Choose another language.</source>
            <translation>Elija otro idioma.</translation>
        </message>
        <message>
            <source>Choose another model for the next talk.</source>
            <translation>Elija otro modelo para la próxima charla.</translation>
        </message>
        <message>
            <source>Choose another model or another language.</source>
            <translation>Elija otro modelo u otro idioma.</translation>
        </message>
        <message>
            <source>Choose another recognition model, for example base.</source>
            <translation>Elija otro modelo de reconocimiento, por ejemplo base.</translation>
        </message>
        <message>
            <source>Choose one of these: {listed}.</source>
            <translation>Elija entre estos: {listed}.</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Elija entre: {names}.</translation>
        </message>
        <message>
            <source>Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).</source>
            <translation>Elija uno con model.safetensors o convertido para CTranslate2 (model.bin).</translation>
        </message>
        <message>
            <source>Close other programs that use it, allow this one to use microphones in the system's privacy settings, or choose another microphone.</source>
            <translation>Cierre los programas que lo usan, permita a este usar micrófonos en los ajustes de privacidad o elija otro micrófono.</translation>
        </message>
        <message>
            <source>Close other programs that use the processor or the sound device.</source>
            <translation>Cierre los programas que usan el procesador o el dispositivo de sonido.</translation>
        </message>
        <message>
            <source>Close other programs that write to it.</source>
            <translation>Cierre los programas que escriben en él.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Cierre otros programas.</translation>
        </message>
        <message>
            <source>Connect it again, or choose another default output: it is heard as soon as it is there.</source>
            <translation>Vuelva a conectarla o elija otra salida predeterminada: se oirá en cuanto esté ahí.</translation>
        </message>
        <message>
            <source>Connect it again: it is heard as soon as it is there.</source>
            <translation>Vuelva a conectarlo: se oirá en cuanto esté ahí.</translation>
        </message>
        <message>
            <source>Connect loudspeakers or headphones, and check the output in the system's sound settings.</source>
            <translation>Conecte altavoces o auriculares y compruebe la salida en los ajustes de sonido.</translation>
        </message>
        <message>
            <source>Connect one, or choose “This computer”.</source>
            <translation>Conecte uno o elija «Este equipo».</translation>
        </message>
        <message>
            <source>Connect one, or translate the system's sound.</source>
            <translation>Conecte uno o elija «Este equipo».</translation>
        </message>
        <message>
            <source>Connect or enable loudspeakers or headphones in the sound settings.</source>
            <translation>Conecte altavoces o auriculares o actívelos en los ajustes de sonido.</translation>
        </message>
        <message>
            <source>Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>Conéctese a internet e inténtelo de nuevo; tras un proxy, defina HTTPS_PROXY. O impórtelo de un disco: «{import_folder}»</translation>
        </message>
        <message>
            <source>Connect to the internet, or bring the model from another machine: “{import_folder}”. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.</source>
            <translation>Conéctese a internet o traiga el modelo de otro equipo: «{import_folder}». Tras un proxy, defina HTTPS_PROXY; HF_ENDPOINT nombra un espejo.</translation>
        </message>
        <message>
            <source>Convert it again with --copy_files {files}.</source>
            <translation>Conviértalo de nuevo con --copy_files {files}.</translation>
        </message>
        <message>
            <source>Convert the model again with this version of CTranslate2.</source>
            <translation>Convierta de nuevo el modelo con esta versión de CTranslate2.</translation>
        </message>
        <message>
            <source>Copy it again, or give it unpacked.</source>
            <translation>Cópielo de nuevo o délo descomprimido.</translation>
        </message>
        <message>
            <source>Copy or download it again, unless it was recorded so.</source>
            <translation>Cópiela o descárguela de nuevo, a menos que se grabara así.</translation>
        </message>
        <message>
            <source>Copy the file again, if it was copied.</source>
            <translation>Copie de nuevo el archivo, si fue copiado.</translation>
        </message>
        <message>
            <source>Copy the model again from where it came.</source>
            <translation>Copie de nuevo el modelo desde su origen.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: {command}. macOS: {other}. Windows: run Tesseract's installer again and tick the language.</source>
            <translation>Debian, Ubuntu: {command}. macOS: {other}. Windows: ejecute otra vez el instalador de Tesseract y marque el idioma.</translation>
        </message>
        <message>
            <source>Delete that folder and download the model again, or reinstall the surtitle[offline] packages.</source>
            <translation>Borre esa carpeta y descargue de nuevo el modelo, o reinstale los paquetes surtitle[offline].</translation>
        </message>
        <message>
            <source>Delete that folder, so that the model is set up again, or choose another model.</source>
            <translation>Borre esa carpeta para que el modelo se instale de nuevo, o elija otro.</translation>
        </message>
        <message>
            <source>Did you mean {nearest}?</source>
            <translation>¿Quería decir {nearest}?</translation>
        </message>
        <message>
            <source>Draw a region around the slides.</source>
            <translation>Dibuje una zona alrededor de las diapositivas.</translation>
        </message>
        <message>
            <source>Draw the region again on this screen.</source>
            <translation>Dibuje de nuevo la zona en esta pantalla.</translation>
        </message>
        <message>
            <source>Enable loudspeakers or headphones in the sound settings of Windows.</source>
            <translation>Active altavoces o auriculares en los ajustes de sonido de Windows.</translation>
        </message>
        <message>
            <source>End it first.</source>
            <translation>Termínela antes.</translation>
        </message>
        <message>
            <source>End it, or close it, first.</source>
            <translation>Termínela o ciérrela antes.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Entries of {name} that have no term are left out: {named}</source>
            <translation>Se omiten entradas de {name} que no tienen término: {named}</translation>
        </message>
        <message>
            <source>Export the slides as PDF or PPTX, and give that.</source>
            <translation>Exporte las diapositivas como PDF o PPTX y use ese archivo.</translation>
        </message>
        <message>
            <source>Export the slides as PDF, whose pages are recognised by their looks.</source>
            <translation>Exporte las diapositivas como PDF, cuyas páginas se reconocen por su aspecto.</translation>
        </message>
        <message>
            <source>Export the slides once more. Without it, these are read off the screen.</source>
            <translation>Exporte las diapositivas otra vez. Si no, estas se leen de la pantalla.</translation>
        </message>
        <message>
            <source>For more, get models before a talk, under “{models}”.</source>
            <translation>Para otros, obtenga modelos antes de una charla, en «{models}».</translation>
        </message>
        <message>
            <source>Free some space on the disk.</source>
            <translation>Libere espacio en el disco.</translation>
        </message>
        <message>
            <source>Free some space, or set SURTITLE_DATA to a folder on another disk.</source>
            <translation>Libere espacio o defina SURTITLE_DATA como una carpeta de otro disco.</translation>
        </message>
        <message>
            <source>Get a model for that before a talk, under “{models}”.</source>
            <translation>Obtenga un modelo para ello antes de una charla, en «{models}».</translation>
        </message>
        <message>
            <source>Get another, under “{models}”.</source>
            <translation>Obtenga otro, en «{models}».</translation>
        </message>
        <message>
            <source>Get it before a talk, under “{models}”. {there}</source>
            <translation>Obténgalo antes de una charla, en «{models}». {there}</translation>
        </message>
        <message>
            <source>Get one that should, before a talk, under “{models}”.</source>
            <translation>Antes de una charla, obtenga en «{models}» uno que debería dar abasto.</translation>
        </message>
        <message>
            <source>Get or convert the model again.</source>
            <translation>Obtenga o convierta de nuevo el modelo.</translation>
        </message>
        <message>
            <source>Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.</source>
            <translation>Indique un archivo CSV o TSV en UTF-8 con un término y su traducción por línea, o un archivo TBX.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.</source>
            <translation>Indique una carpeta con model.bin y shared_vocabulary.json, como la crea ct2-transformers-converter.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin in it, or a name.</source>
            <translation>Indique una carpeta con model.bin o un nombre.</translation>
        </message>
        <message>
            <source>Give another with --revision; main is the newest.</source>
            <translation>Indique otra; main es la más reciente.</translation>
        </message>
        <message>
            <source>Give the PDF or PPTX file of the slides.</source>
            <translation>Indique el archivo PDF o PPTX de las diapositivas.</translation>
        </message>
        <message>
            <source>Give the deck of the talk.</source>
            <translation>Indique la presentación de la charla.</translation>
        </message>
        <message>
            <source>Give the folder of the sessions.</source>
            <translation>Indique la carpeta de las charlas.</translation>
        </message>
        <message>
            <source>Have the language found out, or choose another.</source>
            <translation>Deje que se averigüe el idioma o elija otro.</translation>
        </message>
        <message>
            <source>If a CUDA library is missing: {command}. If memory is: a smaller model. Or the processor, in the preferences.</source>
            <translation>Si falta una biblioteca CUDA: {command}. Si falta memoria: un modelo más pequeño. O el procesador, en las preferencias.</translation>
        </message>
        <message>
            <source>If you accept that: {command}</source>
            <translation>Si lo acepta: {command}</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>Impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device that includes it and your loudspeakers as the output.</source>
            <translation>Instale BlackHole (brew install blackhole-2ch) y elija en Configuración de Audio MIDI un dispositivo de salida múltiple que lo incluya junto con sus altavoces.</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.</source>
            <translation>Instale el controlador de NVIDIA (nvidia-smi debe mostrar la GPU) o elija el procesador en las preferencias.</translation>
        </message>
        <message>
            <source>Install it: {commands}.</source>
            <translation>Instálelo: {commands}.</translation>
        </message>
        <message>
            <source>Install pulseaudio-utils again.</source>
            <translation>Vuelva a instalar pulseaudio-utils.</translation>
        </message>
        <message>
            <source>Install the package pulseaudio-utils, for example: {command}.</source>
            <translation>Instale el paquete pulseaudio-utils, por ejemplo: {command}.</translation>
        </message>
        <message>
            <source>Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), or xorg-xwininfo (Arch).</source>
            <translation>Instale el paquete x11-utils (Debian, Ubuntu), xorg-x11-utils o xwininfo (Fedora), o xorg-xwininfo (Arch).</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Los modelos instalados traducen a {targets} desde: {sources}. Desde cualquier otro idioma lo hace el propio reconocimiento, de forma aproximada y sin las diapositivas.</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. What is said in any other language stays as it is.</source>
            <translation>Los modelos instalados traducen a {targets} desde: {sources}. Lo que se diga en cualquier otro idioma queda como está.</translation>
        </message>
        <message>
            <source>It is large ({size})</source>
            <translation>Es grande ({size})</translation>
        </message>
        <message>
            <source>It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a Firefox model with its vocabulary.</source>
            <translation>Hace falta model.bin con su vocabulario (Whisper, CTranslate2), model.safetensors con config.json o un modelo de Firefox con su vocabulario.</translation>
        </message>
        <message>
            <source>It takes {seconds} s a sentence here</source>
            <translation>Aquí tarda {seconds} s por frase</translation>
        </message>
        <message>
            <source>Leave out --deck, or let the slides be seen: {ways}.</source>
            <translation>Prescinda de la presentación o deje ver las diapositivas: {ways}.</translation>
        </message>
        <message>
            <source>Listen to the recording: it may be silent, too quiet, or have the speech on another track.</source>
            <translation>Escuche la grabación: puede que esté en silencio o muy baja, o que la voz esté en otra pista.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, and run the same again.</source>
            <translation>Inicie sesión en la red con un navegador, si lo pide, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, or check {variable}.</source>
            <translation>Inicie sesión en la red con un navegador, si lo pide, o compruebe {variable}.</translation>
        </message>
        <message>
            <source>Log out, choose the Xorg (X11) session on the login screen, and log in again.</source>
            <translation>Cierre la sesión, elija la sesión Xorg (X11) en la pantalla de acceso y vuelva a entrar.</translation>
        </message>
        <message>
            <source>M2M100's languages, quicker; needs PyTorch</source>
            <translation>Los idiomas de M2M100, más rápido; necesita PyTorch</translation>
        </message>
        <message>
            <source>Make the folder writable, or set SURTITLE_DATA to one that is.</source>
            <translation>Haga que se pueda escribir en la carpeta o defina SURTITLE_DATA como otra.</translation>
        </message>
        <message>
            <source>Measuring {model} on {device} …</source>
            <translation>Se mide {model} en {device}…</translation>
        </message>
        <message>
            <source>Models of the transformers family need PyTorch.</source>
            <translation>Los modelos de la familia transformers necesitan PyTorch.</translation>
        </message>
        <message>
            <source>Name the folder of one of them.</source>
            <translation>Indique la carpeta de uno de ellos.</translation>
        </message>
        <message>
            <source>Name the folder or archive that holds the model.</source>
            <translation>Indique la carpeta o el archivo que contiene el modelo.</translation>
        </message>
        <message>
            <source>No NVIDIA GPU can be used here.</source>
            <translation>Aquí no se puede usar ninguna GPU NVIDIA.</translation>
        </message>
        <message>
            <source>No installed model translates from {source} to {target}.</source>
            <translation>Ningún modelo instalado traduce de {source} a {target}.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Todavía no hay ningún modelo instalado que traduzca a {targets}. Desde cualquier otro idioma lo hace el propio reconocimiento, de forma aproximada y sin las diapositivas.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. What is said in any other language stays as it is.</source>
            <translation>Todavía no hay ningún modelo instalado que traduzca a {targets}. Lo que se diga en cualquier otro idioma queda como está.</translation>
        </message>
        <message>
            <source>No microphone is connected.</source>
            <translation>No hay ningún micrófono conectado.</translation>
        </message>
        <message>
            <source>No model is called {name}.</source>
            <translation>{name} no es un modelo conocido.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Ningún modelo traduce aún de {source} a {target}.</translation>
        </message>
        <message>
            <source>No sound server answers: {said}</source>
            <translation>Ningún servidor de sonido responde: {said}</translation>
        </message>
        <message>
            <source>No speech was heard.</source>
            <translation>No se oyó ninguna voz.</translation>
        </message>
        <message>
            <source>No window has {title} in its title.</source>
            <translation>Ninguna ventana tiene {title} en el título.</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {reason}.</source>
            <translation>No se puede escribir en {place}: {reason}.</translation>
        </message>
        <message>
            <source>Nothing is downloaded: offline mode is on.</source>
            <translation>No se descarga nada: el modo sin conexión está activo.</translation>
        </message>
        <message>
            <source>Nothing of the session in {folder} can be read: its record is damaged.</source>
            <translation>No se puede leer nada de la sesión en {folder}: su registro está dañado.</translation>
        </message>
        <message>
            <source>Open it again: it is read as soon as it is there.</source>
            <translation>Vuelva a abrirla: se leerá en cuanto esté ahí.</translation>
        </message>
        <message>
            <source>Pages of {name} are damaged and cannot be read: {numbers}.</source>
            <translation>Hay páginas de {name} dañadas que no se pueden leer: {numbers}.</translation>
        </message>
        <message>
            <source>Please report this.</source>
            <translation>Por favor, comuníquelo.</translation>
        </message>
        <message>
            <source>PortAudio, which opens microphones, is not installed.</source>
            <translation>PortAudio, que abre los micrófonos, no está instalado.</translation>
        </message>
        <message>
            <source>Put the file back.</source>
            <translation>Vuelva a poner el archivo.</translation>
        </message>
        <message>
            <source>Reading a slide took longer than {timeout_s} s.</source>
            <translation>Leer una diapositiva tardó más de {timeout_s} s.</translation>
        </message>
        <message>
            <source>Recognition has caught up with the speaker.</source>
            <translation>El reconocimiento ha alcanzado al orador.</translation>
        </message>
        <message>
            <source>Recognition is {lag_s} s behind the speaker.</source>
            <translation>El reconocimiento va {lag_s} s por detrás del orador.</translation>
        </message>
        <message>
            <source>Recognition runs on the processor, not on the GPU. {why}</source>
            <translation>El reconocimiento se ejecuta en el procesador, no en la GPU. {why}</translation>
        </message>
        <message>
            <source>Recognition: {model}, the best installed model that keeps up on {place} ({pace}).</source>
            <translation>Reconocimiento: {model}, el mejor modelo instalado que da abasto en {place} ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace}).</source>
            <translation>Reconocimiento: {model}. Ningún modelo instalado da abasto en {place}; este es el que más se acerca ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. On {place} its words come up to a second late ({pace}).</source>
            <translation>Reconocimiento: {model}. En {place} sus palabras llegan hasta un segundo tarde ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {name} on {place}, chosen without a measurement.</source>
            <translation>Reconocimiento: {name} en {place}, elegido sin medir.</translation>
        </message>
        <message>
            <source>Reinstall Tesseract.</source>
            <translation>Reinstale Tesseract.</translation>
        </message>
        <message>
            <source>Reinstall them: {command}</source>
            <translation>Reinstálelos: {command}</translation>
        </message>
        <message>
            <source>Remove it and get it again, under “{models}”.</source>
            <translation>Quítelo y obténgalo de nuevo, en «{models}».</translation>
        </message>
        <message>
            <source>Remove the other one first.</source>
            <translation>Quite antes el otro.</translation>
        </message>
        <message>
            <source>Remove the packages with pip; pip list shows their names.</source>
            <translation>Quite los paquetes con pip; pip list muestra sus nombres.</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>Cambie el nombre de la carpeta.</translation>
        </message>
        <message>
            <source>Run the same again. If it stays so, a proxy or mirror alters the file: try another network.</source>
            <translation>Inténtelo de nuevo. Si sigue igual, un proxy o espejo altera el archivo: pruebe otra red.</translation>
        </message>
        <message>
            <source>Run: {command}</source>
            <translation>Ejecute: {command}</translation>
        </message>
        <message>
            <source>SURTITLE_DATA cannot name a folder: {reason}.</source>
            <translation>SURTITLE_DATA no puede nombrar una carpeta: {reason}.</translation>
        </message>
        <message>
            <source>Save the deck without one, and give that.</source>
            <translation>Guarde la presentación sin contraseña y use esa.</translation>
        </message>
        <message>
            <source>See: {command}</source>
            <translation>Vea: {command}</translation>
        </message>
        <message>
            <source>Set SURTITLE_DATA to a folder, or leave it out.</source>
            <translation>Asignar una carpeta a SURTITLE_DATA u omitirlo.</translation>
        </message>
        <message>
            <source>Set {variable} to the address of a mirror, https://…, or unset it.</source>
            <translation>Indique en {variable} la dirección de un espejo, https://…, o elimine la variable.</translation>
        </message>
        <message>
            <source>Set {variable} to where a mirror lists its records, https://…, or unset it.</source>
            <translation>Indique en {variable} dónde lista un espejo sus archivos, https://…, o elimine la variable.</translation>
        </message>
        <message>
            <source>Slides in {language} cannot be read.</source>
            <translation>No se pueden leer diapositivas en {language}.</translation>
        </message>
        <message>
            <source>Start PulseAudio or PipeWire ({commands}).</source>
            <translation>Inicie PulseAudio o PipeWire ({commands}).</translation>
        </message>
        <message>
            <source>Start Surtitle from the desktop, or translate without slides.</source>
            <translation>Inicie Surtitle desde el escritorio o traduzca sin diapositivas.</translation>
        </message>
        <message>
            <source>Start one: {commands}</source>
            <translation>Inicie uno: {commands}</translation>
        </message>
        <message>
            <source>Tesseract cannot read: {names}.</source>
            <translation>Tesseract no sabe leer: {names}.</translation>
        </message>
        <message>
            <source>Tesseract could not be started: {error}</source>
            <translation>No se pudo iniciar Tesseract: {error}</translation>
        </message>
        <message>
            <source>Tesseract failed: {said}</source>
            <translation>Tesseract falló: {said}</translation>
        </message>
        <message>
            <source>Tesseract, which reads the slides, is not installed.</source>
            <translation>Tesseract, que lee las diapositivas, no está instalado.</translation>
        </message>
        <message>
            <source>The GPU cannot be used: {error}</source>
            <translation>No se puede usar la GPU: {error}</translation>
        </message>
        <message>
            <source>The Python package PyAudioWPatch, which records the system's sound, is not installed.</source>
            <translation>El paquete de Python PyAudioWPatch, que graba el sonido del sistema, no está instalado.</translation>
        </message>
        <message>
            <source>The Python package sounddevice is not installed.</source>
            <translation>El paquete de Python sounddevice no está instalado.</translation>
        </message>
        <message>
            <source>The Whisper model '{name}' cannot be downloaded: it is no known name.</source>
            <translation>No se puede descargar el modelo Whisper «{name}»: no es un nombre conocido.</translation>
        </message>
        <message>
            <source>The disk is too slow: some of the sound was heard but not kept.</source>
            <translation>El disco es demasiado lento: parte del sonido se oyó pero no se conservó.</translation>
        </message>
        <message>
            <source>The disk of {place} is full.</source>
            <translation>El disco de {place} está lleno.</translation>
        </message>
        <message>
            <source>The download takes {needed} more, and the disk of {place} has {free} free.</source>
            <translation>La descarga necesita {needed} más, y el disco de {place} tiene {free} libres.</translation>
        </message>
        <message>
            <source>The download was cancelled; what came is kept.</source>
            <translation>Se canceló la descarga; lo que llegó se conserva.</translation>
        </message>
        <message>
            <source>The hub does not give {what} to everybody ({status}).</source>
            <translation>El hub no da {what} a cualquiera ({status}).</translation>
        </message>
        <message>
            <source>The hub failed with {status} for {what}.</source>
            <translation>El hub falló con {status} para {what}.</translation>
        </message>
        <message>
            <source>The hub has no such revision of {what}.</source>
            <translation>El hub no tiene esa revisión de {what}.</translation>
        </message>
        <message>
            <source>The hub has no {what} ({status}), or it is private.</source>
            <translation>El hub no tiene {what} ({status}) o es privado.</translation>
        </message>
        <message>
            <source>The hub refuses {what} for now: too many requests.</source>
            <translation>El hub rechaza {what} por ahora: demasiadas peticiones.</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was kept.</source>
            <translation>Se detuvo la importación; no se conservó nada.</translation>
        </message>
        <message>
            <source>The microphone {name} cannot be opened: {error}</source>
            <translation>No se puede abrir el micrófono {name}: {error}</translation>
        </message>
        <message>
            <source>The microphone {name} gives no sound.</source>
            <translation>El micrófono {name} no da sonido.</translation>
        </message>
        <message>
            <source>The microphone {name} no longer gives sound.</source>
            <translation>El micrófono {name} ya no da sonido.</translation>
        </message>
        <message>
            <source>The model in {folder} has no tokenizer.</source>
            <translation>El modelo de {folder} no tiene tokenizador.</translation>
        </message>
        <message>
            <source>The model {where} does not know {language}.</source>
            <translation>El modelo {where} no conoce el idioma {language}.</translation>
        </message>
        <message>
            <source>The output device no longer gives sound.</source>
            <translation>El dispositivo de salida ya no da sonido.</translation>
        </message>
        <message>
            <source>The packages of the Whisper model '{name}' are damaged.</source>
            <translation>Los paquetes del modelo Whisper «{name}» están dañados.</translation>
        </message>
        <message>
            <source>The program xwininfo, which finds windows, is not installed.</source>
            <translation>El programa xwininfo, que encuentra ventanas, no está instalado.</translation>
        </message>
        <message>
            <source>The program {command}, which records the system's sound, is not installed.</source>
            <translation>El programa {command}, que graba el sonido del sistema, no está instalado.</translation>
        </message>
        <message>
            <source>The recognition model in {folder} cannot be loaded: {error}</source>
            <translation>No se puede cargar el modelo de reconocimiento de {folder}: {error}</translation>
        </message>
        <message>
            <source>The recognition model of this talk knows only English.</source>
            <translation>El modelo de reconocimiento de esta charla solo conoce el inglés.</translation>
        </message>
        <message>
            <source>The recognition model {model} knows only English.</source>
            <translation>El modelo de reconocimiento {model} solo sabe inglés.</translation>
        </message>
        <message>
            <source>The region is {width}×{height} pixels.</source>
            <translation>La zona mide {width}×{height} píxeles.</translation>
        </message>
        <message>
            <source>The same again goes on there.</source>
            <translation>Al repetirlo, continúa desde ahí.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed in a Wayland session.</source>
            <translation>No se puede capturar la pantalla en una sesión Wayland.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed: {error}</source>
            <translation>No se puede capturar la pantalla: {error}</translation>
        </message>
        <message>
            <source>The session in {folder} runs, or is being corrected.</source>
            <translation>La charla de {folder} está en curso o se está corrigiendo.</translation>
        </message>
        <message>
            <source>The session in {folder} still runs.</source>
            <translation>La charla de {folder} sigue en curso.</translation>
        </message>
        <message>
            <source>The slides are seen again.</source>
            <translation>Las diapositivas se ven de nuevo.</translation>
        </message>
        <message>
            <source>The sound cannot be played: {error}</source>
            <translation>No se puede reproducir el sonido: {error}</translation>
        </message>
        <message>
            <source>The sound devices cannot be listed: {error}</source>
            <translation>No se pueden enumerar los dispositivos de sonido: {error}</translation>
        </message>
        <message>
            <source>The sound of this line was not kept.</source>
            <translation>No se conservó el sonido de esta línea.</translation>
        </message>
        <message>
            <source>The sound of this talk cannot be read: {error}</source>
            <translation>No se puede leer el sonido de esta charla: {error}</translation>
        </message>
        <message>
            <source>The sound of this talk is not there any more: {path}.</source>
            <translation>El sonido de esta charla ya no está: {path}.</translation>
        </message>
        <message>
            <source>The sound server has no output whose sound could be recorded.</source>
            <translation>El servidor de sonido no tiene ninguna salida que se pueda grabar.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound.</source>
            <translation>El servidor de sonido dejó de dar sonido.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound. {said}</source>
            <translation>El servidor de sonido dejó de dar sonido. {said}</translation>
        </message>
        <message>
            <source>The stage '{stage}' failed: {error}</source>
            <translation>Falló la parte «{stage}»: {error}</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded on {platform}.</source>
            <translation>En {platform} no se puede grabar el sonido del sistema.</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded: {error}</source>
            <translation>No se puede grabar el sonido del sistema: {error}</translation>
        </message>
        <message>
            <source>The talk is in {language} already.</source>
            <translation>La charla ya está en {language}.</translation>
        </message>
        <message>
            <source>The tokenizer of the model in {folder} cannot be read: {error}</source>
            <translation>No se puede leer el tokenizador del modelo de {folder}: {error}</translation>
        </message>
        <message>
            <source>The translation model '{model}' cannot be loaded: {error}</source>
            <translation>No se puede cargar el modelo de traducción «{model}»: {error}</translation>
        </message>
        <message>
            <source>The translation model failed: {error}</source>
            <translation>El modelo de traducción falló: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be loaded: {error}</source>
            <translation>No se puede cargar el modelo de traducción de {folder}: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be read: {error}</source>
            <translation>No se puede leer el modelo de traducción de {folder}: {error}</translation>
        </message>
        <message>
            <source>The window {title} was closed.</source>
            <translation>Se cerró la ventana {title}.</translation>
        </message>
        <message>
            <source>The windows cannot be listed: {error}</source>
            <translation>No se pueden enumerar las ventanas: {error}</translation>
        </message>
        <message>
            <source>The {region} is not on the screen.</source>
            <translation>{region} no está en la pantalla.</translation>
        </message>
        <message>
            <source>There is a model {name} already.</source>
            <translation>Ya hay un modelo {name}.</translation>
        </message>
        <message>
            <source>There is no deck {path}.</source>
            <translation>No hay ninguna presentación {path}.</translation>
        </message>
        <message>
            <source>There is no glossary {path}.</source>
            <translation>No hay ningún glosario {path}.</translation>
        </message>
        <message>
            <source>There is no microphone {wanted}.</source>
            <translation>No hay ningún micrófono {wanted}.</translation>
        </message>
        <message>
            <source>There is no monitor {number}.</source>
            <translation>No hay pantalla {number}.</translation>
        </message>
        <message>
            <source>There is no room left to write {path}.</source>
            <translation>No queda espacio para escribir {path}.</translation>
        </message>
        <message>
            <source>There is no screen: DISPLAY is not set.</source>
            <translation>No hay pantalla: DISPLAY no está definido.</translation>
        </message>
        <message>
            <source>There is sound again: {name}.</source>
            <translation>Vuelve a haber sonido: {name}.</translation>
        </message>
        <message>
            <source>This machine has no microphone.</source>
            <translation>Este equipo no tiene micrófono.</translation>
        </message>
        <message>
            <source>This model is being downloaded already.</source>
            <translation>Este modelo ya se está descargando.</translation>
        </message>
        <message>
            <source>To measure it: {command}</source>
            <translation>Para medirlo: {command}</translation>
        </message>
        <message>
            <source>Translation from {source} to English: the recognition model itself, from the sound, as no other model is installed that does it. Slides stay as they are.</source>
            <translation>Traducción ({source}) al inglés: el propio modelo de reconocimiento, a partir del sonido, porque ningún otro modelo instalado lo hace. Las diapositivas quedan como están.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}, as no installed model keeps up here. {why}; subtitles may come late.</source>
            <translation>Traducción de {source} a {target}: {name}, pues ningún modelo instalado da abasto aquí. {why}; los subtítulos pueden llegar tarde.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}; {reason}.</source>
            <translation>Traducción de {source} a {target}: {name}; {reason}.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Inténtelo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>Try again later; what came is kept and used.</source>
            <translation>Inténtelo más tarde; lo que llegó se conserva y se usa.</translation>
        </message>
        <message>
            <source>Try again, or choose another translation model.</source>
            <translation>Inténtelo de nuevo o elija otro modelo de traducción.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE.</source>
            <translation>Elimine HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”</source>
            <translation>Elimine HF_HUB_OFFLINE. Conéctese a internet o traiga el modelo de otro equipo: «{import_folder}»</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or choose the processor in the preferences.</source>
            <translation>Actualice el controlador de NVIDIA o elija el procesador en las preferencias.</translation>
        </message>
        <message>
            <source>Update Surtitle to open it.</source>
            <translation>Actualice Surtitle para abrirla.</translation>
        </message>
        <message>
            <source>Use a microphone near the loudspeakers instead.</source>
            <translation>Use en su lugar un micrófono cerca de los altavoces.</translation>
        </message>
        <message>
            <source>Use one of these, a model folder, or OWNER/NAME of a hub: {names}.</source>
            <translation>Use uno de estos, una carpeta de modelo o OWNER/NAME de un hub: {names}.</translation>
        </message>
        <message>
            <source>Wait for that, or cancel it first.</source>
            <translation>Espere a que acabe o cancélelo antes.</translation>
        </message>
        <message>
            <source>Watch a monitor or a region instead.</source>
            <translation>Elija una pantalla en su lugar.</translation>
        </message>
        <message>
            <source>Watch a monitor, or draw a region around the window.</source>
            <translation>Elija una pantalla en su lugar.</translation>
        </message>
        <message>
            <source>What is just being said can be heard a second later.</source>
            <translation>Lo que se acaba de decir se puede oír un segundo después.</translation>
        </message>
        <message>
            <source>Whisper does not recognise {language}.</source>
            <translation>Whisper no reconoce el idioma {language}.</translation>
        </message>
        <message>
            <source>Whisper does not translate what was said.</source>
            <translation>Whisper no traduce lo que se dijo.</translation>
        </message>
        <message>
            <source>Without pictures of the slides it is not known which one of {path} is up.</source>
            <translation>Sin imágenes de las diapositivas no se sabe cuál de {path} se muestra.</translation>
        </message>
        <message>
            <source>Write the term into the first column.</source>
            <translation>Escriba el término en la primera columna.</translation>
        </message>
        <message>
            <source>an update every {seconds} s</source>
            <translation>una actualización cada {seconds} s</translation>
        </message>
        <message>
            <source>an update every {seconds} s, by estimate</source>
            <translation>una actualización cada {seconds} s, según estimación</translation>
        </message>
        <message>
            <source>any language into any, free for every use</source>
            <translation>Cualquier idioma a cualquier otro, libre para todo uso</translation>
        </message>
        <message>
            <source>as {model}, better; a quick processor or a GPU</source>
            <translation>Como {model}, mejor; necesita un procesador rápido o una GPU</translation>
        </message>
        <message>
            <source>clear speech, on any laptop</source>
            <translation>Habla clara, en cualquier portátil</translation>
        </message>
        <message>
            <source>for very slow machines; mishears much</source>
            <translation>Para equipos muy lentos; oye mal a menudo</translation>
        </message>
        <message>
            <source>hard accents and noise; a GPU</source>
            <translation>Acentos difíciles y ruido; necesita una GPU</translation>
        </message>
        <message>
            <source>hears best; a GPU</source>
            <translation>El que mejor oye; necesita una GPU</translation>
        </message>
        <message>
            <source>hears nearly as well as large-v3; a GPU</source>
            <translation>Oye casi tan bien como large-v3; necesita una GPU</translation>
        </message>
        <message>
            <source>it is made for this pair</source>
            <translation>está hecho para este par</translation>
        </message>
        <message>
            <source>it is one of {count} that know both languages</source>
            <translation>es uno de los {count} que conocen ambos idiomas</translation>
        </message>
        <message>
            <source>it knows both languages</source>
            <translation>conoce ambos idiomas</translation>
        </message>
        <message>
            <source>macOS gives the system's sound only to a virtual sound device, and none is installed.</source>
            <translation>macOS solo da el sonido del sistema a un dispositivo virtual, y no hay ninguno instalado.</translation>
        </message>
        <message>
            <source>names and accents better; a quick processor</source>
            <translation>Entiende mejor los nombres y acentos; necesita un procesador rápido</translation>
        </message>
        <message>
            <source>nearly as good as large-v3, several times as quick; a GPU</source>
            <translation>Casi tan bueno como large-v3, varias veces más rápido; necesita una GPU</translation>
        </message>
        <message>
            <source>no installed Firefox model is made for this pair, and these two do it through English</source>
            <translation>ningún modelo de Firefox instalado está hecho para este par, y estos dos lo hacen a través del inglés</translation>
        </message>
        <message>
            <source>no sound server answers</source>
            <translation>Ningún servidor de sonido responde</translation>
        </message>
        <message>
            <source>pactl or parec is missing</source>
            <translation>Falta pactl o parec</translation>
        </message>
        <message>
            <source>pairs that Firefox lacks; a model for each direction</source>
            <translation>Pares que Firefox no tiene; un modelo por dirección</translation>
        </message>
        <message>
            <source>quick and good, on any machine; a model for each direction</source>
            <translation>Rápido y bueno, en cualquier equipo; un modelo por dirección</translation>
        </message>
        <message>
            <source>quicker than {model}</source>
            <translation>Más rápido que {model}</translation>
        </message>
        <message>
            <source>quicker than {model}; long talks</source>
            <translation>Más rápido que {model}; para charlas largas</translation>
        </message>
        <message>
            <source>see its page</source>
            <translation>véase su página</translation>
        </message>
        <message>
            <source>small languages too; not for commercial use</source>
            <translation>También idiomas minoritarios; no para uso comercial</translation>
        </message>
        <message>
            <source>the GPU</source>
            <translation>la GPU</translation>
        </message>
        <message>
            <source>the first large one; superseded by large-v3</source>
            <translation>El primero grande; sustituido por large-v3</translation>
        </message>
        <message>
            <source>the most languages, free for every use; slow, best on a GPU</source>
            <translation>El que más idiomas tiene, libre para todo uso; lento, mejor con GPU</translation>
        </message>
        <message>
            <source>the newest of the quick large ones</source>
            <translation>El más nuevo de los grandes rápidos</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>el procesador</translation>
        </message>
        <message>
            <source>unknown to Surtitle</source>
            <translation>Desconocido para Surtitle</translation>
        </message>
        <message>
            <source>{better} should keep up too and hears better: get it before a talk, under “{models}”.</source>
            <translation>{better} también debería dar abasto y oye mejor: obténgalo antes de una charla, en «{models}».</translation>
        </message>
        <message>
            <source>{count} languages</source>
            <translation>{count} idiomas</translation>
        </message>
        <message>
            <source>{files} in {source} is not what its manifest says.</source>
            <translation>{files} en {source} no es lo que dice su manifiesto.</translation>
        </message>
        <message>
            <source>{file} of {repository} came damaged: its hash is not the one that the hub gives.</source>
            <translation>{file} de {repository} llegó dañado: su suma no es la que da el servidor.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>No se puede borrar {folder}: {reason}.</translation>
        </message>
        <message>
            <source>{folder} has {free} free; setting up the base model takes {size}.</source>
            <translation>{folder} tiene {free} libres; instalar el modelo base necesita {size}.</translation>
        </message>
        <message>
            <source>{folder} holds a session already.</source>
            <translation>{folder} ya contiene una charla.</translation>
        </message>
        <message>
            <source>{folder} holds no CTranslate2 translation model.</source>
            <translation>{folder} no contiene ningún modelo de traducción CTranslate2.</translation>
        </message>
        <message>
            <source>{folder} holds no recorded session.</source>
            <translation>{folder} no contiene ninguna charla grabada.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} no es una carpeta.</translation>
        </message>
        <message>
            <source>{folder} was recorded by a newer version of Surtitle.</source>
            <translation>{folder} se grabó con una versión más nueva de Surtitle.</translation>
        </message>
        <message>
            <source>{given} holds no Whisper model.</source>
            <translation>{given} no contiene ningún modelo Whisper.</translation>
        </message>
        <message>
            <source>{language} needs no translation into itself.</source>
            <translation>{language} no necesita traducirse a sí mismo.</translation>
        </message>
        <message>
            <source>{lost_s} s of sound were lost before {before_s} s.</source>
            <translation>Se perdieron {lost_s} s de sonido antes de los {before_s} s.</translation>
        </message>
        <message>
            <source>{missing_s} s of sound are missing from the recording, between {first} and {last}.</source>
            <translation>Faltan {missing_s} s de sonido en la grabación, entre {first} y {last}.</translation>
        </message>
        <message>
            <source>{model} answers nothing to: {given}</source>
            <translation>{model} no responde nada a: {given}</translation>
        </message>
        <message>
            <source>{model} is damaged: {files}.</source>
            <translation>{model} está dañado: {files}.</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} no es para uso comercial ({licence}).</translation>
        </message>
        <message>
            <source>{model} is not installed.</source>
            <translation>{model} no está instalado.</translation>
        </message>
        <message>
            <source>{model} is not measured on {device}: it would take too long.</source>
            <translation>{model} no se mide en {device}: tardaría demasiado.</translation>
        </message>
        <message>
            <source>{name} came as a Python package.</source>
            <translation>{name} vino como paquete de Python.</translation>
        </message>
        <message>
            <source>{name} cannot be a model's name.</source>
            <translation>{name} no puede ser un nombre de modelo.</translation>
        </message>
        <message>
            <source>{name} is no Whisper model.</source>
            <translation>{name} no es un modelo Whisper.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a glossary: {reason}.</source>
            <translation>No se puede leer {path} como glosario: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>No se puede leer {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>No se puede escribir {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} has a password.</source>
            <translation>{path} tiene contraseña.</translation>
        </message>
        <message>
            <source>{path} has no pages to show.</source>
            <translation>{path} no tiene páginas que mostrar.</translation>
        </message>
        <message>
            <source>{path} has no text by which its slides could be recognised.</source>
            <translation>{path} no tiene texto por el que reconocer sus diapositivas.</translation>
        </message>
        <message>
            <source>{path} is a folder.</source>
            <translation>{path} es una carpeta.</translation>
        </message>
        <message>
            <source>{path} is in PowerPoint's format of before 2007.</source>
            <translation>{path} está en el formato de PowerPoint anterior a 2007.</translation>
        </message>
        <message>
            <source>{path} is neither a PDF nor a PPTX file.</source>
            <translation>{path} no es PDF ni PPTX.</translation>
        </message>
        <message>
            <source>{path} is no presentation in PPTX.</source>
            <translation>{path} no es una presentación PPTX.</translation>
        </message>
        <message>
            <source>{reason} ({seconds} s a sentence)</source>
            <translation>{reason} ({seconds} s por frase)</translation>
        </message>
        <message>
            <source>{reason}, and the best that keeps up here: {name} does not</source>
            <translation>{reason}, y el mejor que da abasto aquí: {name} no lo da</translation>
        </message>
        <message>
            <source>{remedy} Or choose “No slides”.</source>
            <translation>{remedy} O elija «Sin diapositivas».</translation>
        </message>
        <message>
            <source>{remedy} Or do without this glossary, in the preferences.</source>
            <translation>{remedy} O prescinda de este glosario en las preferencias.</translation>
        </message>
        <message>
            <source>{remedy} Without a deck, OCR reads.</source>
            <translation>{remedy} Sin presentación, lee el OCR.</translation>
        </message>
        <message>
            <source>{repository} is no name of a model.</source>
            <translation>{repository} no es un nombre de modelo.</translation>
        </message>
        <message>
            <source>{source} cannot be unpacked: {error}.</source>
            <translation>No se puede descomprimir {source}: {error}.</translation>
        </message>
        <message>
            <source>{source} holds several models: {names}.</source>
            <translation>{source} contiene varios modelos: {names}.</translation>
        </message>
        <message>
            <source>{source} is another model than Whisper base.</source>
            <translation>{source} es otro modelo que Whisper base.</translation>
        </message>
        <message>
            <source>{source} is neither a folder nor a .zip or .tar archive.</source>
            <translation>{source} no es una carpeta ni un archivo .zip o .tar.</translation>
        </message>
        <message>
            <source>{variable} is no address: {address}</source>
            <translation>{variable} no es una dirección: {address}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: something else answers in the hub's place.</source>
            <translation>No se puede descargar {what}: otra cosa responde en lugar del servidor.</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {error}</source>
            <translation>No se puede descargar {what}: {error}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {place} cannot be reached ({reason}).</source>
            <translation>No se puede descargar {what}: no se llega a {place} ({reason}).</translation>
        </message>
        <message>
            <source>{what} is not downloaded: offline mode is on.</source>
            <translation>No se descarga {what}: el modo sin conexión está activo.</translation>
        </message>
        <message>
            <source>{where} has its weights as {files}, which could run programs when it is read.</source>
            <translation>{where} tiene sus pesos como {files}, que podrían ejecutar programas al leerse.</translation>
        </message>
        <message>
            <source>{where} holds no model that Surtitle can use.</source>
            <translation>{where} no contiene ningún modelo que Surtitle pueda usar.</translation>
        </message>
        <message>
            <source>“{measure}”, under “{models}”, finds out in a minute what this machine can do.</source>
            <translation>«{measure}», en «{models}», averigua en un minuto lo que puede este equipo.</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Do without it</source>
            <translation>Prescindir de él</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Find in both languages</source>
            <translation>Buscar en ambos idiomas</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>Buscar en la transcripción</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrados</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <source>Another program has these keys: {keys}</source>
            <translation>Otro programa tiene estas teclas: {keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>Inicie una sesión Xorg (X11); allí funcionan.</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>En Wayland ningún programa puede tomar teclas de otros.</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>No se pueden tomar las teclas de este escritorio: {error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>Este escritorio no tiene teclas para todos los programas.</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>Use las de las ventanas de Surtitle, que F1 muestra.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>Antes de la charla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>En cualquier programa</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Keys count in the window that is active; the first ones in any program.</source>
            <translation>Las teclas valen en la ventana activa; las primeras, en cualquier programa.</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>Modelos, preferencias</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Charlas anteriores</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Diapositiva</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle — Teclado</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Charla</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>Junto con {keys}:</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>Al mover los subtítulos</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does} (ocupada por otro programa)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>No language is called that.</source>
            <translation>Ningún idioma se llama así.</translation>
        </message>
        <message>
            <source>Type a name or a code to find a language.</source>
            <translation>Escriba un nombre o un código para encontrar un idioma.</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Usado hace poco</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silencio</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Muy alto</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>Negro sobre crema</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>Negro sobre blanco</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>Colores de los subtítulos</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>Pantalla de los subtítulos</translation>
        </message>
        <message>
            <source>Dyslexia-friendly</source>
            <translation>Para dislexia</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Borde</translation>
        </message>
        <message>
            <source>Edge of the letters</source>
            <translation>Borde de las letras</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>Letters of the subtitles</source>
            <translation>Letra de los subtítulos</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>Opacidad del recuadro de subtítulos</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Contorno</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Sencilla</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>SUBTÍTULOS</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>Con serifa</translation>
        </message>
        <message>
            <source>Shadow</source>
            <translation>Sombra</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Tamaño de los subtítulos</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeño</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Traducción, original, ambos</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muy grande</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>Blanco sobre negro</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>Amarillo sobre negro</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content} ({keys} para el siguiente)</translation>
        </message>
    </context>
    <context>
        <name>Misplaced</name>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Use the usual folder this time</source>
            <translation>Usar esta vez la carpeta habitual</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>Un modelo de un disco, como una memoria USB: una carpeta, un .zip o un .tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>Un modelo se descarga una vez y se comprueba; después funciona sin red.</translation>
        </message>
        <message>
            <source>A talk is running: measure before it, or after it.</source>
            <translation>Hay una charla en curso: mida antes o después.</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>Aceptar y obtener</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archivos comprimidos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>Comprobar {model}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>Apto para este equipo</translation>
        </message>
        <message>
            <source>For a minute: which recognition models keep up here</source>
            <translation>Durante un minuto: qué modelos de reconocimiento siguen el ritmo aquí</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Obtener</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>Obténgalo solo si lo acepta para todo uso que le dé.</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>Obtener {model}</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importar una carpeta…</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importar un modelo</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>Importar un archivo…</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>Importando y probando {model}…</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>Puede sustituirse por el que se importa.</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>Habría que descargarlo de nuevo.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Medir el equipo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>RECONOCIMIENTO</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>Eliminar {model}</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>¿Eliminar {model}?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>Detenido. No se conservó nada.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>Detenido. Lo que llegó se conserva y el próximo intento sigue desde ahí.</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle — Modelos</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>TRADUCCIÓN</translation>
        </message>
        <message>
            <source>The measuring was stopped for the talk. Measure again after it.</source>
            <translation>La medición se detuvo por la charla. Vuelva a medir después.</translation>
        </message>
        <message>
            <source>The measuring was stopped. What was measured before still counts.</source>
            <translation>La medición se detuvo. Sigue valiendo lo que se midió antes.</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>Ya hay un modelo con este nombre.</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>Memoria insuficiente</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>Poco espacio en el disco</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>Demasiado lento en este equipo</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>sin uso comercial</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} no es para uso comercial ({licence}).</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} está listo y funciona: {given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} está listo.</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>{model} se ha eliminado.</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} funciona: {given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} de memoria</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Dismiss</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Dismiss: {notice}</source>
            <translation>Ignorar: {notice}</translation>
        </message>
        <message>
            <source>Earlier notices</source>
            <translation>Avisos anteriores</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Best for these languages</source>
            <translation>El mejor para estos idiomas</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>El mejor que mantenga el ritmo</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Elija otro idioma para los subtítulos.</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>Detectar automáticamente</translation>
        </message>
        <message>
            <source>For a talk in another language, choose that, and get a model for it.</source>
            <translation>Para una charla en otro idioma, elíjalo y consiga un modelo para él.</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>GPU si la hay</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>Obtenga uno aquí: se descarga una vez y después funciona sin red.</translation>
        </message>
        <message>
            <source>Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.</source>
            <translation>Instale una, por ejemplo Noto Sans; en Debian y Ubuntu: {packages}.</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Idioma del sistema</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU NVIDIA</translation>
        </message>
        <message>
            <source>No font here has the letters of {language}: boxes would be shown.</source>
            <translation>Ninguna fuente de aquí tiene las letras para {language}: se verían cuadros.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Todavía no hay ningún modelo que traduzca de {source} a {target}.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the slides.</source>
            <translation>Todavía no hay ningún modelo que traduzca de {source} a {target}: lo hace el propio reconocimiento, de forma aproximada y sin las diapositivas.</translation>
        </message>
        <message>
            <source>No other language</source>
            <translation>Ningún otro idioma</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>Sin diapositivas</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>Pantalla {number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Predeterminado del sistema</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>La charla y los subtítulos están en el mismo idioma.</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>Ventana — {title}</translation>
        </message>
        <message>
            <source>{name} is not connected: until it is, the system's default microphone is heard.</source>
            <translation>{name} no está conectado: hasta que lo esté, se oye el micrófono predeterminado del sistema.</translation>
        </message>
        <message>
            <source>{name} is not there: until it is, the slides are read here: {other}.</source>
            <translation>{name} no está: hasta que esté, las diapositivas se leen aquí: {other}.</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>Arrastrar o flechas: mover · Control + ← → ancho · + − tamaño · Intro: conservar · Escape: deshacer</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>Los subtítulos aparecen aquí,</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>dos líneas a la vez.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>%n línea de su registro no se puede leer</numerusform>
                <numerusform>%n líneas de su registro no se pueden leer</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>Charla del {when}, interrumpida</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>CSV, TSV or TBX…</source>
            <translation>CSV, TSV o TBX…</translation>
        </message>
        <message>
            <source>Changes count at once; those of talks, and sooner subtitles, from the next talk on.</source>
            <translation>Los cambios valen al momento; los de las charlas y los subtítulos más rápidos, desde la próxima charla.</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>Elija un archivo exportado aquí.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Easy to read</source>
            <translation>Fácil de leer</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>Cómo se traducen los términos, en cada charla</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Guardadas en</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>Aula magna</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>Micrófono; letras grandes, legibles desde la última fila</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>Micrófono; letras amarillas sobre negro opaco, legibles en una imagen pequeña</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>PERFIL</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Se ejecuta en</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>Antes, pero aún pueden cambiar</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Emisión</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle — Preferencias</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>Carpeta de Surtitle</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>CHARLAS</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>En qué se ejecuta el reconocimiento</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>Lo que suena en este equipo; lo dicho y su traducción, en letra pequeña</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>Ventanas en</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>{file} está en uso.</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>{file} no contiene preferencias de Surtitle.</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>Después se ofrece %n charla más.</numerusform>
                <numerusform>Después se ofrecen %n charlas más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>Se conservó %n frase, {minutes} min.</numerusform>
                <numerusform>Se conservaron %n frases, {minutes} min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>It is kept all the same, under Past talks</source>
            <translation>Se conserva de todos modos, en «Charlas anteriores»</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>La charla del {when} se interrumpió.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>What you choose counts until Surtitle is closed.</source>
            <translation>Lo que elija vale hasta que se cierre Surtitle.</translation>
        </message>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>{file} no se puede usar; Surtitle empieza con los ajustes predeterminados.</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>%n archivo para guardar.</numerusform>
                <numerusform>%n archivos para guardar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>%n ya existe y se reemplazará.</numerusform>
                <numerusform>%n ya existen y se reemplazarán.</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>Una sección por diapositiva, con su texto</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>Todo lo que se sabe, para programas</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>Elija un formato y un idioma.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>FORMATOS</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>Carpeta de las transcripciones</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>IDIOMAS</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>VISTA PREVIA</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>%n archivo guardado.</numerusform>
                <numerusform>%n archivos guardados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>Subtítulos para reproductores y editores</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>Subtítulos para la web</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle — Guardar la transcripción</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Contenido del archivo</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>Lo que se dijo, para leer</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>Elija otra fuente, suba el volumen o hable más cerca del micrófono.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Todo funciona.</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>Apenas llegó sonido ({level} como máximo).</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Oído</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>Ninguna frase terminó a tiempo.</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>No se leyó texto en la pantalla.</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>No se entendió ninguna palabra.</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>Cuando se entiendan palabras, se traducirán.</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>Diga unas frases en el idioma de la charla durante la prueba.</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>Diga frases cortas, con pausas, o elija un modelo más rápido.</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>Muestre una diapositiva donde mira Surtitle, junto a sus propias ventanas, que no se leen.</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>Diapositiva leída</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>Algo no funciona todavía.</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>Sonido de hasta {level}.</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>Hable ahora en el idioma de la charla, con una diapositiva en pantalla.</translation>
        </message>
        <message>
            <source>Surtitle — Test</source>
            <translation>Surtitle — Prueba</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Probar de nuevo</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>Prueba de diez segundos</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>Cargando los modelos…</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>No había nada que traducir.</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traducido</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>Borrar lo que se muestra</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>Volver a corregir</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>Corregir la línea</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Control + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>Borrar la charla</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>Pantalla completa o no</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>Obtener y eliminar modelos</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>Escuchar la línea, o parar</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>Ocultar o volver a mostrar</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Ir al presente</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>Conservar el lugar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>Más grande, más pequeño</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Salir de la pantalla completa</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>Volver a buscar lo conectado</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>Mover diez píxeles</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>Nueva charla, al terminar</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>Abrir la charla</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pausar o continuar</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>Guardar en un formato</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>Guardar los archivos</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Guardar la transcripción</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Mayúsculas + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>Mostrar las charlas anteriores</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>Mostrar las preferencias</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>Mostrar la transcripción</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>Mostrar la diapositiva traducida</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Mostrar esta página</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>Iniciar la charla</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>Iniciar, pausar o continuar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>Deshacer una corrección</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>Probar durante diez segundos</translation>
        </message>
        <message>
            <source>The usual place</source>
            <translation>El lugar habitual</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>Solo la traducción o ambos</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Traducción, original, ambos</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>Más ancho, más estrecho</translation>
        </message>
    </context>
    <context>
        <name>SlidePanel</name>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Display of the slide</source>
            <translation>Pantalla de la diapositiva</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Todavía no hay diapositiva.</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Diapositiva traducida</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>Las diapositivas se leen en esta pantalla: elija otra o también se leerá esta ventana.</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle — Diapositiva</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>And in</source>
            <translation>Y en</translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>Obtener un modelo…</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>Guardar el sonido, para volver a escuchar líneas</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>IDIOMAS</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>Idioma de los subtítulos</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Idioma de la charla</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Idioma de la interfaz</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Volver a buscar</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Examinando este equipo…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>MODELOS</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>No se leen diapositivas</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>Aún sin sonido</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>PDF o PPTX…</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Charlas anteriores</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Reconocimiento</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>Modelo de reconocimiento de voz</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>DIAPOSITIVAS</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>SONIDO</translation>
        </message>
        <message>
            <source>Second language of the subtitles</source>
            <translation>Segundo idioma de los subtítulos</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Diapositivas</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>Las diapositivas dirán exactamente lo que dice la presentación</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Subtitles in</source>
            <translation>Subtítulos en</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>Surtitle la escucha, lee sus diapositivas y la muestra en otro idioma.</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>Surtitle las lee aquí: los nombres y términos se escriben tal como aparecen.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>Charla en</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>Modelo de traducción</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>Lo que falla</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>¿Qué charla es esta?</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>Lo que reproduce este equipo: una llamada, una transmisión, un vídeo</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>Terminando lo dicho</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En directo</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>Todavía sin subtítulos</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>{lag} s de retraso</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>{lag} s de retraso: demasiado</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>¿Borrar la charla «{title}» del {when}?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>Sus palabras, diapositivas y sonido se borran para siempre. Los archivos guardados permanecen.</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>Guardadas en {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>Aquí aún no se guarda ninguna charla.</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>No se dijo nada</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Charlas anteriores</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle — Charlas anteriores</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Charla</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} a {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>{title} está borrada.</translation>
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
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>Diapositiva {number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>Diapositiva {number} · de nuevo</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>Traducción del texto anterior</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Sin diapositiva</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>Un clic la reproduce.</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>Un doble clic o {keys} corrige una línea.</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>Corregido desde aquí: {pairs}. {keys} lo deshace.</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>Corregido en esta línea. {keys} lo deshace.</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>Intro corrige también el resto de la charla, Ctrl+Intro solo esta línea.</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Ir al presente</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>Idioma junto al de la charla</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>En esta charla no se dijo nada.</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Todavía no se ha dicho nada.</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Guardar la transcripción</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle — Transcripción</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>Deshecho. {keys} lo vuelve a corregir.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Preview of the slides</source>
            <translation>Vista previa de las diapositivas</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>Nivel de sonido</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>Esta ventana; las diapositivas se ven cuando empieza la charla</translation>
        </message>
    </context>
</TS>
