<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
            <translation>Encerrar e fechar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>OUVIDO</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Nova palestra</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Ainda não há slide.</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>Ainda não há legenda.</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Sem título</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nada ainda.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>SLIDE LIDO</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>LEGENDA</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Salvar a transcrição</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Slide</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Slide traduzido</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>O slide como foi lido</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>A palestra ainda está em andamento.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>O que foi ouvido</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>O que foi dito até agora é mantido em qualquer caso.</translation>
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
            <translation>Dispensá-lo</translation>
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
            <translation>Buscar nos dois idiomas</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>Buscar na transcrição</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrados</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
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
            <translation>Outro programa usa estas teclas: {keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>Entre numa sessão Xorg (X11); lá elas funcionam.</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>No Wayland, nenhum programa pode tomar teclas de outros.</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>As teclas deste ambiente não podem ser tomadas: {error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>Este ambiente não tem teclas para todos os programas.</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>Use as das janelas do Surtitle, que F1 mostra.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>Antes da palestra</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Em todas as janelas</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>Em qualquer programa</translation>
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
            <translation>As teclas valem na janela ativa; as primeiras, em qualquer programa.</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>Modelos, preferências</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Palestras anteriores</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Slide</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle — Teclado</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Palestra</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>Junto com {keys}:</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>Ao mover as legendas</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does} (ocupada por outro programa)</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>Bom</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silêncio</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Alto demais</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>Preto sobre creme</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>Preto sobre branco</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>Cores das legendas</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Tela</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>Tela das legendas</translation>
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
            <translation>Letra das legendas</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidade</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>Opacidade da caixa das legendas</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Simples</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>LEGENDAS</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>Com serifa</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Tamanho das legendas</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeno</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Padrão</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Tradução, original, ambos</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muito grande</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>Branco sobre preto</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>Amarelo sobre preto</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content} ({keys} para o próximo)</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>Um modelo de um disco, como um pendrive: uma pasta, um .zip ou um .tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>Um modelo é transferido uma vez e verificado; depois funciona sem rede.</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>Aceitar e obter</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Arquivos compactados</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>Verificar {model}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>Serve para esta máquina</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Obter</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>Obtenha-o só se aceitar isso para todas as utilizações.</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>Obter {model}</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importar uma pasta…</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importar um modelo</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>Importar um arquivo…</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>Importando e testando {model}…</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>Ele pode ser substituído pelo que é importado.</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>Seria preciso transferi-lo de novo.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>A procurar…</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>RECONHECIMENTO</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>Remover {model}</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>Remover {model}?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>Interrompido. Nada foi mantido.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>Parado. O que chegou fica guardado e a próxima tentativa continua daí.</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle — Modelos</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>TRADUÇÃO</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>Já existe um modelo com este nome.</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>Memória insuficiente</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>Pouco espaço no disco</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>Demasiado lento nesta máquina</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>sem uso comercial</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} não é para uso comercial ({licence}).</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} está pronto e funciona: {given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} está pronto.</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>{model} foi removido.</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} funciona: {given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} de memória</translation>
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
            <translation>O melhor para estas línguas</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>O melhor que acompanhe</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Escolha outro idioma para as legendas.</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>Detectar automaticamente</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>GPU, se houver</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>Obtenha um aqui: é transferido uma vez e depois funciona sem rede.</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Idioma do sistema</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU NVIDIA</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Ainda não há modelo que traduza de {source} para {target}.</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>Sem slides</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processador</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>Tela {number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Padrão do sistema</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>A palestra e as legendas estão no mesmo idioma.</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>Janela — {title}</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>Arrastar ou setas: mover · Ctrl + ← → largura · + − tamanho · Enter: manter · Esc: desfazer</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>As legendas aparecem aqui,</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>duas linhas por vez.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>%n linha do registro não pode ser lida</numerusform>
                <numerusform>%n linhas do registro não podem ser lidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>Palestra de {when}, interrompida</translation>
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
            <translation>As mudanças valem na hora; as das palestras e das legendas mais rápidas, a partir da próxima palestra.</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>Escolha um ficheiro exportado aqui.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossário</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>Como os termos são traduzidos, em cada palestra</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Guardadas em</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>Anfiteatro</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunião</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>Microfone; letras grandes, legíveis da última fila</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>Microfone; letras amarelas sobre preto opaco, legíveis numa imagem pequena</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>PERFIL</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferências</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Roda em</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>Mais cedo, mas ainda podem mudar</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Transmissão</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle — Preferências</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>Pasta do Surtitle</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>PALESTRAS</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>Onde o reconhecimento roda</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>O que este computador toca; o que é dito e a tradução, em letras pequenas</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>Janelas em</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>{file} está em uso.</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>{file} não contém preferências do Surtitle.</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} foi gravado.</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>Depois é oferecida mais %n palestra.</numerusform>
                <numerusform>Depois são oferecidas mais %n palestras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>%n frase foi mantida, {minutes} min.</numerusform>
                <numerusform>%n frases foram mantidas, {minutes} min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>It is kept all the same: {command} lists it</source>
            <translation>Ela é mantida mesmo assim: {command} a lista</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>A palestra de {when} foi interrompida.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>{file} não pode ser usado; o Surtitle começa com as opções padrão.</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>%n arquivo para salvar.</numerusform>
                <numerusform>%n arquivos para salvar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>%n já existe e será substituído.</numerusform>
                <numerusform>%n já existem e serão substituídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>Uma seção por slide, com o texto dele</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>Tudo o que se sabe, para programas</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>Escolha um formato e um idioma.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Escolher outra pasta</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>FORMATOS</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>Pasta das transcrições</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>IDIOMAS</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir a pasta</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PRÉVIA</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>%n arquivo salvo.</numerusform>
                <numerusform>%n arquivos salvos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>Legendas para players e editores</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>Legendas para a web</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle — Salvar a transcrição</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Conteúdo do arquivo</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>O que foi dito, para ler</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>Escolha outra fonte, aumente o volume ou fale mais perto do microfone.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Tudo funciona.</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>Quase não chegou som ({level} no máximo).</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Ouvido</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>Nenhuma frase terminou a tempo.</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>Não foi lido texto no ecrã.</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>Não foi entendida nenhuma palavra.</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>Quando houver palavras entendidas, serão traduzidas.</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>Diga algumas frases na língua da palestra durante o teste.</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>Diga frases curtas, com pausas, ou escolha um modelo mais rápido.</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>Mostre um diapositivo onde o Surtitle olha, ao lado das suas próprias janelas, que não são lidas.</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>Diapositivo lido</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>Algo ainda não funciona.</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>Som até {level}.</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>Fale agora, na língua da palestra, com um diapositivo no ecrã.</translation>
        </message>
        <message>
            <source>Surtitle — Test</source>
            <translation>Surtitle — Teste</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Teste</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Testar de novo</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>Teste de dez segundos</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>A carregar os modelos…</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>Não havia nada para traduzir.</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traduzido</translation>
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
            <translation>Escolher outra pasta</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>Limpar o que é exibido</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>Corrigir de novo</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>Corrigir a linha</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Ctrl + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>Excluir a palestra</translation>
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
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>Tela cheia ou não</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>Obter e remover modelos</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>Ouvir a linha, ou parar</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>Ocultar ou mostrar de novo</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Ir para agora</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>Manter o lugar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>Maior, menor</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Sair da tela cheia</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>Procurar de novo o que está conectado</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>Mover dez pixels</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>Nova palestra, ao terminar</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>Abrir a palestra</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pausar ou continuar</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>Salvar em um formato</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>Salvar os arquivos</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Salvar a transcrição</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Shift + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>Mostrar as palestras anteriores</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>Mostrar as preferências</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>Mostrar a transcrição</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>Mostrar o slide traduzido</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Mostrar esta página</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Menor</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>Iniciar a palestra</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>Iniciar, pausar ou continuar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>Desfazer uma correção</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>Testar durante dez segundos</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>Só a tradução ou ambos</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Tradução, original, ambos</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>Mais largo, mais estreito</translation>
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
            <translation>Tela do slide</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Ainda não há slide.</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Slide traduzido</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>Os slides são lidos nesta tela: escolha outra, ou esta janela também será lida.</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle — Slide</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
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
            <translation>Apresentação</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>Obter um modelo…</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>Guardar o som, para voltar a ouvir linhas</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>IDIOMAS</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>Idioma das legendas</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Idioma da palestra</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Idioma da interface</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Examinando este computador…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>MODELOS</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microfone</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>Nenhum slide é lido</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>Ainda sem som</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>PDF ou PPTX…</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Palestras anteriores</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferências</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Reconhecimento</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>Modelo de reconhecimento de fala</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>SLIDES</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>SOM</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>Os diapositivos dirão exatamente o que diz a apresentação</translation>
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
            <translation>Legendas em</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>O Surtitle a ouve, lê seus slides e a mostra em outro idioma.</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>O Surtitle os lê aqui: nomes e termos são escritos como aparecem.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testar</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>Palestra em</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>Modelo de tradução</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>O que está errado</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>Que palestra é esta?</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>O que este computador reproduz: uma chamada, uma transmissão, um vídeo</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>Encerrada</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>Concluindo o que foi dito</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Ao vivo</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>Ainda sem legenda</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>{lag} s de atraso</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>{lag} s de atraso — demais</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>Não pode ser lida</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>Excluir a palestra “{title}” de {when}?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>Suas palavras, seus slides e seu som são excluídos para sempre. Os arquivos salvos permanecem.</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>Guardadas em {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>Ainda não há palestras guardadas aqui.</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>Nada foi dito</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Palestras anteriores</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle — Palestras anteriores</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Palestra</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} para {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>{title} foi excluída.</translation>
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
            <translation>Corrigido</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>Slide {number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>Slide {number} · de novo</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>Tradução do texto anterior</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Sem slide</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>Um clique reproduz a linha.</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>Um duplo clique ou {keys} corrige uma linha.</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>Corrigido daqui em diante: {pairs}. {keys} desfaz.</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>Corrigido nesta linha. {keys} desfaz.</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>Enter corrige também o resto da palestra, Ctrl+Enter só esta linha.</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Ir para agora</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>Idioma ao lado do da palestra</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>Nada foi dito nesta palestra.</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Nada foi dito ainda.</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Salvar a transcrição</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle — Transcrição</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>Desfeito. {keys} corrige de novo.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>O que foi dito</translation>
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
            <translation>Prévia dos slides</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>Nível do som</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>Esta janela; os diapositivos veem-se quando a palestra começa</translation>
        </message>
    </context>
</TS>
