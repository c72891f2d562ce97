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
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>Opacidad del recuadro de subtítulos</translation>
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
            <source>NOTICES</source>
            <translation>AVISOS</translation>
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
            <source>GPU where there is one</source>
            <translation>GPU si la hay</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>Obtenga uno aquí: se descarga una vez y después funciona sin red.</translation>
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
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Todavía no hay ningún modelo que traduzca de {source} a {target}.</translation>
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
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
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
            <source>It is kept all the same: {command} lists it</source>
            <translation>Se conserva de todos modos: {command} la muestra</translation>
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
