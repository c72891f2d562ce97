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
            <source>Source of the slides</source>
            <translation>Fonte dos slides</translation>
        </message>
        <message>
            <source>Source of the sound</source>
            <translation>Fonte do som</translation>
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
        <name>Engine</name>
        <message>
            <source>A single window can be followed on Linux only.</source>
            <translation>Só no Linux é possível acompanhar uma única janela.</translation>
        </message>
        <message>
            <source>Accept its conditions on its page, then log in: {command}</source>
            <translation>Aceite as condições na página dele e entre: {command}</translation>
        </message>
        <message>
            <source>Allow this program to record the screen in System Settings, Privacy &amp; Security, and start it again.</source>
            <translation>Permita que este programa grave a tela em Ajustes, Privacidade e Segurança, e reinicie-o.</translation>
        </message>
        <message>
            <source>Bring the folder back from a backup, or delete it.</source>
            <translation>Recuperar a pasta de uma cópia de segurança, ou eliminá-la.</translation>
        </message>
        <message>
            <source>Check that the right microphone is chosen, and its level.</source>
            <translation>Verifique se o microfone certo está escolhido, e o nível dele.</translation>
        </message>
        <message>
            <source>Check that the screen is connected, on and unlocked: it is read as soon as it is there.</source>
            <translation>Verifique se a tela está conectada, ligada e desbloqueada: será lida assim que estiver presente.</translation>
        </message>
        <message>
            <source>Check that the sound system runs.</source>
            <translation>Verifique se o sistema de som está funcionando.</translation>
        </message>
        <message>
            <source>Check the folder or the hub name, and connect to the internet for the first download.</source>
            <translation>Verifique a pasta ou o nome e conecte-se à internet para o primeiro download.</translation>
        </message>
        <message>
            <source>Check the name (surtitle models list), or log in: {command}</source>
            <translation>Verifique o nome ou entre: {command}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Verifique o nome e a pasta.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>Verifique quem pode lê-lo.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Verifique quem pode gravar ali.</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror, and the connection to it; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>Verifique {variable}, que indica o espelho, e a conexão com ele; atrás de um proxy, defina HTTPS_PROXY. Ou traga-o de um disco: “{import_folder}”</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror.</source>
            <translation>Verifique {variable}, que indica o espelho.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translation>Escolha uma pasta em que você possa gravar.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>Escolha uma pasta nova.</translation>
        </message>
        <message>
            <source>Choose a session's folder.</source>
            <translation>Escolha a pasta de uma palestra.</translation>
        </message>
        <message>
            <source>Choose a smaller region.</source>
            <translation>Escolha só a janela dos slides.</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Escolha outro idioma para as legendas.</translation>
        </message>
        <message>
            <source>Choose another language or model.</source>
            <translation>Escolha outro idioma ou modelo.</translation>
        </message>
        <message>
            <source>Choose another language.</source>
            <translation>Escolha outro idioma.</translation>
        </message>
        <message>
            <source>Choose another model for the next talk.</source>
            <translation>Escolha outro modelo para a próxima palestra.</translation>
        </message>
        <message>
            <source>Choose another model or another language.</source>
            <translation>Escolha outro modelo ou outro idioma.</translation>
        </message>
        <message>
            <source>Choose another recognition model, for example base.</source>
            <translation>Escolha outro modelo de reconhecimento, por exemplo base.</translation>
        </message>
        <message>
            <source>Choose one of these: {listed}.</source>
            <translation>Escolha um destes: {listed}.</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Escolha entre: {names}.</translation>
        </message>
        <message>
            <source>Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).</source>
            <translation>Escolha um com model.safetensors ou convertido para CTranslate2 (model.bin).</translation>
        </message>
        <message>
            <source>Close other programs that use it, allow this one to use microphones in the system's privacy settings, or choose another microphone.</source>
            <translation>Feche outros programas que o usam, permita o uso de microfones nas configurações de privacidade ou escolha outro microfone.</translation>
        </message>
        <message>
            <source>Close other programs that use the processor or the sound device.</source>
            <translation>Feche outros programas que usam o processador ou o dispositivo de som.</translation>
        </message>
        <message>
            <source>Close other programs that write to it.</source>
            <translation>Feche outros programas que gravam nele.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Feche outros programas ou escolha um modelo menor.</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Feche outros programas.</translation>
        </message>
        <message>
            <source>Connect it again, or choose another default output: it is heard as soon as it is there.</source>
            <translation>Volte a ligá-la ou escolha outra saída predefinida: será ouvida assim que estiver presente.</translation>
        </message>
        <message>
            <source>Connect it again: it is heard as soon as it is there.</source>
            <translation>Volte a ligá-lo: será ouvido assim que estiver presente.</translation>
        </message>
        <message>
            <source>Connect loudspeakers or headphones, and check the output in the system's sound settings.</source>
            <translation>Conecte alto-falantes ou fones e verifique a saída nas configurações de som.</translation>
        </message>
        <message>
            <source>Connect one, or choose “This computer”.</source>
            <translation>Conecte um ou escolha “Este computador”.</translation>
        </message>
        <message>
            <source>Connect one, or translate the system's sound.</source>
            <translation>Conecte um ou escolha “Este computador”.</translation>
        </message>
        <message>
            <source>Connect or enable loudspeakers or headphones in the sound settings.</source>
            <translation>Conecte alto-falantes ou fones, ou ative-os nas configurações de som.</translation>
        </message>
        <message>
            <source>Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>Conecte-se à internet e tente de novo; atrás de um proxy, defina HTTPS_PROXY. Ou importe-o de um disco: “{import_folder}”</translation>
        </message>
        <message>
            <source>Connect to the internet, or bring the model from another machine: “{import_folder}”. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.</source>
            <translation>Conecte-se à internet ou traga o modelo de outro computador: “{import_folder}”. Atrás de um proxy, defina HTTPS_PROXY; HF_ENDPOINT indica um espelho.</translation>
        </message>
        <message>
            <source>Convert it again with --copy_files {files}.</source>
            <translation>Converta-o de novo com --copy_files {files}.</translation>
        </message>
        <message>
            <source>Convert the model again with this version of CTranslate2.</source>
            <translation>Converta o modelo de novo com esta versão do CTranslate2.</translation>
        </message>
        <message>
            <source>Copy it again, or give it unpacked.</source>
            <translation>Copie-o de novo ou forneça-o descompactado.</translation>
        </message>
        <message>
            <source>Copy or download it again, unless it was recorded so.</source>
            <translation>Copie ou baixe de novo, a não ser que tenha sido gravada assim.</translation>
        </message>
        <message>
            <source>Copy the file again, if it was copied.</source>
            <translation>Copie o arquivo de novo, se foi copiado.</translation>
        </message>
        <message>
            <source>Copy the model again from where it came.</source>
            <translation>Copie o modelo de novo da origem.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: {command}. macOS: {other}. Windows: run Tesseract's installer again and tick the language.</source>
            <translation>Debian, Ubuntu: {command}. macOS: {other}. Windows: execute de novo o instalador do Tesseract e marque o idioma.</translation>
        </message>
        <message>
            <source>Delete that folder and download the model again, or reinstall the surtitle[offline] packages.</source>
            <translation>Exclua essa pasta e baixe o modelo de novo, ou reinstale os pacotes surtitle[offline].</translation>
        </message>
        <message>
            <source>Delete that folder, so that the model is set up again, or choose another model.</source>
            <translation>Exclua essa pasta para que o modelo seja instalado de novo, ou escolha outro.</translation>
        </message>
        <message>
            <source>Did you mean {nearest}?</source>
            <translation>Você quis dizer {nearest}?</translation>
        </message>
        <message>
            <source>Draw a region around the slides.</source>
            <translation>Desenhe uma região em volta dos slides.</translation>
        </message>
        <message>
            <source>Draw the region again on this screen.</source>
            <translation>Desenhe a região de novo nesta tela.</translation>
        </message>
        <message>
            <source>Enable loudspeakers or headphones in the sound settings of Windows.</source>
            <translation>Ative alto-falantes ou fones nas configurações de som do Windows.</translation>
        </message>
        <message>
            <source>End it first.</source>
            <translation>Encerre-a antes.</translation>
        </message>
        <message>
            <source>End it, or close it, first.</source>
            <translation>Encerre-a ou feche-a antes.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglês</translation>
        </message>
        <message>
            <source>Entries of {name} that have no term are left out: {named}</source>
            <translation>Entradas de {name} sem termo ficam de fora: {named}</translation>
        </message>
        <message>
            <source>Export the slides as PDF or PPTX, and give that.</source>
            <translation>Exporte os slides como PDF ou PPTX e use esse arquivo.</translation>
        </message>
        <message>
            <source>Export the slides as PDF, whose pages are recognised by their looks.</source>
            <translation>Exporte os slides como PDF, cujas páginas são reconhecidas pela aparência.</translation>
        </message>
        <message>
            <source>Export the slides once more. Without it, these are read off the screen.</source>
            <translation>Exporte os slides de novo. Sem isso, estes são lidos da tela.</translation>
        </message>
        <message>
            <source>For more, get models before a talk, under “{models}”.</source>
            <translation>Para outros, obtenha modelos antes de uma palestra, em “{models}”.</translation>
        </message>
        <message>
            <source>Free some space on the disk.</source>
            <translation>Libere espaço no disco.</translation>
        </message>
        <message>
            <source>Free some space, or set SURTITLE_DATA to a folder on another disk.</source>
            <translation>Libere espaço ou defina SURTITLE_DATA como uma pasta em outro disco.</translation>
        </message>
        <message>
            <source>Get a model for that before a talk, under “{models}”.</source>
            <translation>Obtenha um modelo para isso antes de uma palestra, em “{models}”.</translation>
        </message>
        <message>
            <source>Get another, under “{models}”.</source>
            <translation>Obtenha outro, em “{models}”.</translation>
        </message>
        <message>
            <source>Get it before a talk, under “{models}”. {there}</source>
            <translation>Obtenha-o antes de uma palestra, em “{models}”. {there}</translation>
        </message>
        <message>
            <source>Get one that should, before a talk, under “{models}”.</source>
            <translation>Antes de uma palestra, obtenha em “{models}” um que deve acompanhar.</translation>
        </message>
        <message>
            <source>Get or convert the model again.</source>
            <translation>Obtenha ou converta o modelo de novo.</translation>
        </message>
        <message>
            <source>Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.</source>
            <translation>Indique um arquivo CSV ou TSV em UTF-8 com um termo e sua tradução por linha, ou um arquivo TBX.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.</source>
            <translation>Indique uma pasta com model.bin e shared_vocabulary.json, como o ct2-transformers-converter cria.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin in it, or a name.</source>
            <translation>Indique uma pasta com model.bin ou um nome.</translation>
        </message>
        <message>
            <source>Give another with --revision; main is the newest.</source>
            <translation>Indique outra; main é a mais nova.</translation>
        </message>
        <message>
            <source>Give the PDF or PPTX file of the slides.</source>
            <translation>Indique o arquivo PDF ou PPTX dos slides.</translation>
        </message>
        <message>
            <source>Give the deck of the talk.</source>
            <translation>Indique a apresentação da palestra.</translation>
        </message>
        <message>
            <source>Give the folder of the sessions.</source>
            <translation>Indique a pasta das palestras.</translation>
        </message>
        <message>
            <source>Have the language found out, or choose another.</source>
            <translation>Deixe que o idioma seja descoberto ou escolha outro.</translation>
        </message>
        <message>
            <source>If a CUDA library is missing: {command}. If memory is: a smaller model. Or the processor, in the preferences.</source>
            <translation>Se falta uma biblioteca CUDA: {command}. Se falta memória: um modelo menor. Ou o processador, nas preferências.</translation>
        </message>
        <message>
            <source>If you accept that: {command}</source>
            <translation>Se você aceita isso: {command}</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>Importe-o de novo.</translation>
        </message>
        <message>
            <source>Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device that includes it and your loudspeakers as the output.</source>
            <translation>Instale o BlackHole (brew install blackhole-2ch) e escolha na Configuração de Áudio e MIDI um dispositivo de múltiplas saídas que o inclua com seus alto-falantes.</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.</source>
            <translation>Instale o driver da NVIDIA (o nvidia-smi deve listar a GPU) ou escolha o processador nas preferências.</translation>
        </message>
        <message>
            <source>Install it: {commands}.</source>
            <translation>Instale-o: {commands}.</translation>
        </message>
        <message>
            <source>Install pulseaudio-utils again.</source>
            <translation>Reinstale o pulseaudio-utils.</translation>
        </message>
        <message>
            <source>Install the package pulseaudio-utils, for example: {command}.</source>
            <translation>Instale o pacote pulseaudio-utils, por exemplo: {command}.</translation>
        </message>
        <message>
            <source>Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), or xorg-xwininfo (Arch).</source>
            <translation>Instale o pacote x11-utils (Debian, Ubuntu), xorg-x11-utils ou xwininfo (Fedora), ou xorg-xwininfo (Arch).</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Os modelos instalados traduzem para {targets} a partir de: {sources}. De qualquer outro idioma, o próprio reconhecimento o faz, de forma aproximada e sem os slides.</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. What is said in any other language stays as it is.</source>
            <translation>Os modelos instalados traduzem para {targets} a partir de: {sources}. O que for dito em qualquer outro idioma fica como está.</translation>
        </message>
        <message>
            <source>It is large ({size})</source>
            <translation>Ele é grande ({size})</translation>
        </message>
        <message>
            <source>It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a Firefox model with its vocabulary.</source>
            <translation>É preciso model.bin com seu vocabulário (Whisper, CTranslate2), model.safetensors com config.json ou um modelo do Firefox com seu vocabulário.</translation>
        </message>
        <message>
            <source>It takes {seconds} s a sentence here</source>
            <translation>Aqui ele leva {seconds} s por frase</translation>
        </message>
        <message>
            <source>Leave out --deck, or let the slides be seen: {ways}.</source>
            <translation>Deixe a apresentação de fora ou mostre os slides: {ways}.</translation>
        </message>
        <message>
            <source>Listen to the recording: it may be silent, too quiet, or have the speech on another track.</source>
            <translation>Ouça a gravação: talvez esteja muda ou baixa demais, ou a fala esteja em outra faixa.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, and run the same again.</source>
            <translation>Entre na rede pelo navegador, se ela pedir, e tente de novo.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, or check {variable}.</source>
            <translation>Entre na rede pelo navegador, se ela pedir, ou verifique {variable}.</translation>
        </message>
        <message>
            <source>Log out, choose the Xorg (X11) session on the login screen, and log in again.</source>
            <translation>Saia, escolha a sessão Xorg (X11) na tela de login e entre novamente.</translation>
        </message>
        <message>
            <source>M2M100's languages, quicker; needs PyTorch</source>
            <translation>Os idiomas do M2M100, mais rápido; precisa do PyTorch</translation>
        </message>
        <message>
            <source>Make the folder writable, or set SURTITLE_DATA to one that is.</source>
            <translation>Permita gravar na pasta ou defina SURTITLE_DATA como outra.</translation>
        </message>
        <message>
            <source>Measuring {model} on {device} …</source>
            <translation>A medir {model} em {device}…</translation>
        </message>
        <message>
            <source>Models of the transformers family need PyTorch.</source>
            <translation>Os modelos da família transformers precisam do PyTorch.</translation>
        </message>
        <message>
            <source>Name the folder of one of them.</source>
            <translation>Indique a pasta de um deles.</translation>
        </message>
        <message>
            <source>Name the folder or archive that holds the model.</source>
            <translation>Indique a pasta ou o arquivo que contém o modelo.</translation>
        </message>
        <message>
            <source>No NVIDIA GPU can be used here.</source>
            <translation>Nenhuma GPU NVIDIA pode ser usada aqui.</translation>
        </message>
        <message>
            <source>No installed model translates from {source} to {target}.</source>
            <translation>Nenhum modelo instalado traduz de {source} para {target}.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>Ainda não há modelo instalado que traduza para {targets}. De qualquer outro idioma, o próprio reconhecimento o faz, de forma aproximada e sem os slides.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. What is said in any other language stays as it is.</source>
            <translation>Ainda não há modelo instalado que traduza para {targets}. O que for dito em qualquer outro idioma fica como está.</translation>
        </message>
        <message>
            <source>No microphone is connected.</source>
            <translation>Nenhum microfone está conectado.</translation>
        </message>
        <message>
            <source>No model is called {name}.</source>
            <translation>{name} não é um modelo conhecido.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Nenhum modelo traduz ainda de {source} para {target}.</translation>
        </message>
        <message>
            <source>No sound server answers: {said}</source>
            <translation>Nenhum servidor de som responde: {said}</translation>
        </message>
        <message>
            <source>No speech was heard.</source>
            <translation>Nenhuma fala foi ouvida.</translation>
        </message>
        <message>
            <source>No window has {title} in its title.</source>
            <translation>Nenhuma janela tem {title} no título.</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {reason}.</source>
            <translation>Não é possível gravar em {place}: {reason}.</translation>
        </message>
        <message>
            <source>Nothing is downloaded: offline mode is on.</source>
            <translation>Nada é baixado: o modo offline está ativo.</translation>
        </message>
        <message>
            <source>Nothing of the session in {folder} can be read: its record is damaged.</source>
            <translation>Nada da sessão em {folder} pode ser lido: o seu registo está danificado.</translation>
        </message>
        <message>
            <source>Open it again: it is read as soon as it is there.</source>
            <translation>Volte a abri-la: será lida assim que estiver presente.</translation>
        </message>
        <message>
            <source>Pages of {name} are damaged and cannot be read: {numbers}.</source>
            <translation>Há páginas de {name} danificadas que não podem ser lidas: {numbers}.</translation>
        </message>
        <message>
            <source>Please report this.</source>
            <translation>Por favor, relate isto.</translation>
        </message>
        <message>
            <source>PortAudio, which opens microphones, is not installed.</source>
            <translation>PortAudio, que abre microfones, não está instalado.</translation>
        </message>
        <message>
            <source>Put the file back.</source>
            <translation>Recoloque o arquivo.</translation>
        </message>
        <message>
            <source>Reading a slide took longer than {timeout_s} s.</source>
            <translation>Ler um slide levou mais de {timeout_s} s.</translation>
        </message>
        <message>
            <source>Recognition has caught up with the speaker.</source>
            <translation>O reconhecimento alcançou o orador.</translation>
        </message>
        <message>
            <source>Recognition is {lag_s} s behind the speaker.</source>
            <translation>O reconhecimento está {lag_s} s atrás do orador.</translation>
        </message>
        <message>
            <source>Recognition runs on the processor, not on the GPU. {why}</source>
            <translation>O reconhecimento roda no processador, não na GPU. {why}</translation>
        </message>
        <message>
            <source>Recognition: {model}, the best installed model that keeps up on {place} ({pace}).</source>
            <translation>Reconhecimento: {model}, o melhor modelo instalado que acompanha em {place} ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace}).</source>
            <translation>Reconhecimento: {model}. Nenhum modelo instalado acompanha em {place}; este chega mais perto ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. On {place} its words come up to a second late ({pace}).</source>
            <translation>Reconhecimento: {model}. Em {place} as palavras chegam até um segundo atrasadas ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {name} on {place}, chosen without a measurement.</source>
            <translation>Reconhecimento: {name} em {place}, escolhido sem medição.</translation>
        </message>
        <message>
            <source>Reinstall Tesseract.</source>
            <translation>Reinstale o Tesseract.</translation>
        </message>
        <message>
            <source>Reinstall them: {command}</source>
            <translation>Reinstale-os: {command}</translation>
        </message>
        <message>
            <source>Remove it and get it again, under “{models}”.</source>
            <translation>Remova-o e obtenha-o de novo, em “{models}”.</translation>
        </message>
        <message>
            <source>Remove the other one first.</source>
            <translation>Remova antes o outro.</translation>
        </message>
        <message>
            <source>Remove the packages with pip; pip list shows their names.</source>
            <translation>Remova os pacotes com pip; pip list mostra os nomes.</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>Renomeie a pasta.</translation>
        </message>
        <message>
            <source>Run the same again. If it stays so, a proxy or mirror alters the file: try another network.</source>
            <translation>Tente de novo. Se continuar, um proxy ou espelho altera o arquivo: tente outra rede.</translation>
        </message>
        <message>
            <source>Run: {command}</source>
            <translation>Execute: {command}</translation>
        </message>
        <message>
            <source>SURTITLE_DATA cannot name a folder: {reason}.</source>
            <translation>SURTITLE_DATA não pode indicar uma pasta: {reason}.</translation>
        </message>
        <message>
            <source>Save the deck without one, and give that.</source>
            <translation>Salve a apresentação sem senha e use essa.</translation>
        </message>
        <message>
            <source>See: {command}</source>
            <translation>Veja: {command}</translation>
        </message>
        <message>
            <source>Set SURTITLE_DATA to a folder, or leave it out.</source>
            <translation>Definir SURTITLE_DATA como uma pasta, ou omiti-lo.</translation>
        </message>
        <message>
            <source>Set {variable} to the address of a mirror, https://…, or unset it.</source>
            <translation>Indique em {variable} o endereço de um espelho, https://…, ou remova a variável.</translation>
        </message>
        <message>
            <source>Set {variable} to where a mirror lists its records, https://…, or unset it.</source>
            <translation>Indique em {variable} onde um espelho lista os seus arquivos, https://…, ou remova a variável.</translation>
        </message>
        <message>
            <source>Slides in {language} cannot be read.</source>
            <translation>Não é possível ler slides em {language}.</translation>
        </message>
        <message>
            <source>Start PulseAudio or PipeWire ({commands}).</source>
            <translation>Inicie o PulseAudio ou o PipeWire ({commands}).</translation>
        </message>
        <message>
            <source>Start Surtitle from the desktop, or translate without slides.</source>
            <translation>Inicie o Surtitle na área de trabalho ou traduza sem slides.</translation>
        </message>
        <message>
            <source>Start one: {commands}</source>
            <translation>Inicie um: {commands}</translation>
        </message>
        <message>
            <source>Tesseract cannot read: {names}.</source>
            <translation>O Tesseract não sabe ler: {names}.</translation>
        </message>
        <message>
            <source>Tesseract could not be started: {error}</source>
            <translation>Não foi possível iniciar o Tesseract: {error}</translation>
        </message>
        <message>
            <source>Tesseract failed: {said}</source>
            <translation>O Tesseract falhou: {said}</translation>
        </message>
        <message>
            <source>Tesseract, which reads the slides, is not installed.</source>
            <translation>O Tesseract, que lê os slides, não está instalado.</translation>
        </message>
        <message>
            <source>The GPU cannot be used: {error}</source>
            <translation>Não é possível usar a GPU: {error}</translation>
        </message>
        <message>
            <source>The Python package PyAudioWPatch, which records the system's sound, is not installed.</source>
            <translation>O pacote Python PyAudioWPatch, que grava o som do sistema, não está instalado.</translation>
        </message>
        <message>
            <source>The Python package sounddevice is not installed.</source>
            <translation>O pacote Python sounddevice não está instalado.</translation>
        </message>
        <message>
            <source>The Whisper model '{name}' cannot be downloaded: it is no known name.</source>
            <translation>Não é possível baixar o modelo Whisper “{name}”: o nome não é conhecido.</translation>
        </message>
        <message>
            <source>The disk is too slow: some of the sound was heard but not kept.</source>
            <translation>O disco é lento demais: parte do som foi ouvida, mas não guardada.</translation>
        </message>
        <message>
            <source>The disk of {place} is full.</source>
            <translation>O disco de {place} está cheio.</translation>
        </message>
        <message>
            <source>The download takes {needed} more, and the disk of {place} has {free} free.</source>
            <translation>O download precisa de mais {needed}, e o disco de {place} tem {free} livres.</translation>
        </message>
        <message>
            <source>The download was cancelled; what came is kept.</source>
            <translation>O download foi cancelado; o que chegou fica guardado.</translation>
        </message>
        <message>
            <source>The hub does not give {what} to everybody ({status}).</source>
            <translation>O hub não entrega {what} a qualquer um ({status}).</translation>
        </message>
        <message>
            <source>The hub failed with {status} for {what}.</source>
            <translation>O hub falhou com {status} para {what}.</translation>
        </message>
        <message>
            <source>The hub has no such revision of {what}.</source>
            <translation>O hub não tem essa revisão de {what}.</translation>
        </message>
        <message>
            <source>The hub has no {what} ({status}), or it is private.</source>
            <translation>O hub não tem {what} ({status}), ou ele é privado.</translation>
        </message>
        <message>
            <source>The hub refuses {what} for now: too many requests.</source>
            <translation>O hub recusa {what} por enquanto: pedidos demais.</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was kept.</source>
            <translation>A importação foi interrompida; nada foi mantido.</translation>
        </message>
        <message>
            <source>The microphone {name} cannot be opened: {error}</source>
            <translation>Não é possível abrir o microfone {name}: {error}</translation>
        </message>
        <message>
            <source>The microphone {name} gives no sound.</source>
            <translation>O microfone {name} não fornece som.</translation>
        </message>
        <message>
            <source>The microphone {name} no longer gives sound.</source>
            <translation>O microfone {name} não fornece mais som.</translation>
        </message>
        <message>
            <source>The model in {folder} has no tokenizer.</source>
            <translation>O modelo em {folder} não tem tokenizador.</translation>
        </message>
        <message>
            <source>The model {where} does not know {language}.</source>
            <translation>O modelo {where} não conhece o idioma {language}.</translation>
        </message>
        <message>
            <source>The output device no longer gives sound.</source>
            <translation>O dispositivo de saída não fornece mais som.</translation>
        </message>
        <message>
            <source>The packages of the Whisper model '{name}' are damaged.</source>
            <translation>Os pacotes do modelo Whisper “{name}” estão danificados.</translation>
        </message>
        <message>
            <source>The program xwininfo, which finds windows, is not installed.</source>
            <translation>O programa xwininfo, que encontra janelas, não está instalado.</translation>
        </message>
        <message>
            <source>The program {command}, which records the system's sound, is not installed.</source>
            <translation>O programa {command}, que grava o som do sistema, não está instalado.</translation>
        </message>
        <message>
            <source>The recognition model in {folder} cannot be loaded: {error}</source>
            <translation>Não é possível carregar o modelo de reconhecimento em {folder}: {error}</translation>
        </message>
        <message>
            <source>The recognition model of this talk knows only English.</source>
            <translation>O modelo de reconhecimento desta palestra só conhece o inglês.</translation>
        </message>
        <message>
            <source>The recognition model {model} knows only English.</source>
            <translation>O modelo de reconhecimento {model} só sabe inglês.</translation>
        </message>
        <message>
            <source>The region is {width}×{height} pixels.</source>
            <translation>A região tem {width}×{height} pixels.</translation>
        </message>
        <message>
            <source>The same again goes on there.</source>
            <translation>Repetindo, ele continua dali.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed in a Wayland session.</source>
            <translation>Não é possível capturar a tela em uma sessão Wayland.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed: {error}</source>
            <translation>Não é possível capturar a tela: {error}</translation>
        </message>
        <message>
            <source>The session in {folder} runs, or is being corrected.</source>
            <translation>A palestra em {folder} está em curso ou sendo corrigida.</translation>
        </message>
        <message>
            <source>The session in {folder} still runs.</source>
            <translation>A palestra em {folder} ainda está em curso.</translation>
        </message>
        <message>
            <source>The slides are seen again.</source>
            <translation>Os slides são vistos de novo.</translation>
        </message>
        <message>
            <source>The sound cannot be played: {error}</source>
            <translation>Não é possível tocar o som: {error}</translation>
        </message>
        <message>
            <source>The sound devices cannot be listed: {error}</source>
            <translation>Não é possível listar os dispositivos de som: {error}</translation>
        </message>
        <message>
            <source>The sound of this line was not kept.</source>
            <translation>O som desta linha não foi guardado.</translation>
        </message>
        <message>
            <source>The sound of this talk cannot be read: {error}</source>
            <translation>Não é possível ler o som desta palestra: {error}</translation>
        </message>
        <message>
            <source>The sound of this talk is not there any more: {path}.</source>
            <translation>O som desta palestra não está mais lá: {path}.</translation>
        </message>
        <message>
            <source>The sound server has no output whose sound could be recorded.</source>
            <translation>O servidor de som não tem saída que possa ser gravada.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound.</source>
            <translation>O servidor de som parou de fornecer som.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound. {said}</source>
            <translation>O servidor de som parou de fornecer som. {said}</translation>
        </message>
        <message>
            <source>The stage '{stage}' failed: {error}</source>
            <translation>A parte “{stage}” falhou: {error}</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded on {platform}.</source>
            <translation>Não é possível gravar o som do sistema em {platform}.</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded: {error}</source>
            <translation>Não é possível gravar o som do sistema: {error}</translation>
        </message>
        <message>
            <source>The talk is in {language} already.</source>
            <translation>A palestra já está em {language}.</translation>
        </message>
        <message>
            <source>The tokenizer of the model in {folder} cannot be read: {error}</source>
            <translation>Não é possível ler o tokenizador do modelo em {folder}: {error}</translation>
        </message>
        <message>
            <source>The translation model '{model}' cannot be loaded: {error}</source>
            <translation>Não é possível carregar o modelo de tradução “{model}”: {error}</translation>
        </message>
        <message>
            <source>The translation model failed: {error}</source>
            <translation>O modelo de tradução falhou: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be loaded: {error}</source>
            <translation>Não é possível carregar o modelo de tradução em {folder}: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be read: {error}</source>
            <translation>Não é possível ler o modelo de tradução em {folder}: {error}</translation>
        </message>
        <message>
            <source>The window {title} was closed.</source>
            <translation>A janela {title} foi fechada.</translation>
        </message>
        <message>
            <source>The windows cannot be listed: {error}</source>
            <translation>Não é possível listar as janelas: {error}</translation>
        </message>
        <message>
            <source>The {region} is not on the screen.</source>
            <translation>{region} não está na tela.</translation>
        </message>
        <message>
            <source>There is a model {name} already.</source>
            <translation>Já existe um modelo {name}.</translation>
        </message>
        <message>
            <source>There is no deck {path}.</source>
            <translation>Não há apresentação {path}.</translation>
        </message>
        <message>
            <source>There is no glossary {path}.</source>
            <translation>Não há glossário {path}.</translation>
        </message>
        <message>
            <source>There is no microphone {wanted}.</source>
            <translation>Não há microfone {wanted}.</translation>
        </message>
        <message>
            <source>There is no monitor {number}.</source>
            <translation>Não há tela {number}.</translation>
        </message>
        <message>
            <source>There is no room left to write {path}.</source>
            <translation>Não há mais espaço para gravar {path}.</translation>
        </message>
        <message>
            <source>There is no screen: DISPLAY is not set.</source>
            <translation>Não há tela: DISPLAY não está definido.</translation>
        </message>
        <message>
            <source>There is sound again: {name}.</source>
            <translation>Há som de novo: {name}.</translation>
        </message>
        <message>
            <source>This machine has no microphone.</source>
            <translation>Este computador não tem microfone.</translation>
        </message>
        <message>
            <source>This model is being downloaded already.</source>
            <translation>Este modelo já está sendo baixado.</translation>
        </message>
        <message>
            <source>To measure it: {command}</source>
            <translation>Para o medir: {command}</translation>
        </message>
        <message>
            <source>Translation from {source} to English: the recognition model itself, from the sound, as no other model is installed that does it. Slides stay as they are.</source>
            <translation>Tradução ({source}) para inglês: o próprio modelo de reconhecimento, a partir do som, porque nenhum outro modelo instalado o faz. Os slides ficam como estão.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}, as no installed model keeps up here. {why}; subtitles may come late.</source>
            <translation>Tradução de {source} para {target}: {name}, pois nenhum modelo instalado acompanha aqui. {why}; as legendas podem atrasar.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}; {reason}.</source>
            <translation>Tradução de {source} para {target}: {name}; {reason}.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>Try again later; what came is kept and used.</source>
            <translation>Tente mais tarde; o que chegou fica guardado e será usado.</translation>
        </message>
        <message>
            <source>Try again, or choose another translation model.</source>
            <translation>Tente de novo ou escolha outro modelo de tradução.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE.</source>
            <translation>Remova HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”</source>
            <translation>Remova HF_HUB_OFFLINE. Conecte-se à internet ou traga o modelo de outro computador: “{import_folder}”</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or choose the processor in the preferences.</source>
            <translation>Atualize o driver da NVIDIA ou escolha o processador nas preferências.</translation>
        </message>
        <message>
            <source>Update Surtitle to open it.</source>
            <translation>Atualize o Surtitle para abri-la.</translation>
        </message>
        <message>
            <source>Use a microphone near the loudspeakers instead.</source>
            <translation>Use um microfone perto dos alto-falantes.</translation>
        </message>
        <message>
            <source>Use one of these, a model folder, or OWNER/NAME of a hub: {names}.</source>
            <translation>Use um destes, uma pasta de modelo ou OWNER/NAME de um hub: {names}.</translation>
        </message>
        <message>
            <source>Wait for that, or cancel it first.</source>
            <translation>Espere terminar ou cancele antes.</translation>
        </message>
        <message>
            <source>Watch a monitor or a region instead.</source>
            <translation>Escolha uma tela em vez disso.</translation>
        </message>
        <message>
            <source>Watch a monitor, or draw a region around the window.</source>
            <translation>Escolha uma tela em vez disso.</translation>
        </message>
        <message>
            <source>What is just being said can be heard a second later.</source>
            <translation>O que está sendo dito pode ser ouvido um segundo depois.</translation>
        </message>
        <message>
            <source>Whisper does not recognise {language}.</source>
            <translation>O Whisper não reconhece o idioma {language}.</translation>
        </message>
        <message>
            <source>Whisper does not translate what was said.</source>
            <translation>O Whisper não traduz o que foi dito.</translation>
        </message>
        <message>
            <source>Without pictures of the slides it is not known which one of {path} is up.</source>
            <translation>Sem imagens dos slides não se sabe qual de {path} está na tela.</translation>
        </message>
        <message>
            <source>Write the term into the first column.</source>
            <translation>Escreva o termo na primeira coluna.</translation>
        </message>
        <message>
            <source>an update every {seconds} s</source>
            <translation>uma atualização a cada {seconds} s</translation>
        </message>
        <message>
            <source>an update every {seconds} s, by estimate</source>
            <translation>uma atualização a cada {seconds} s, por estimativa</translation>
        </message>
        <message>
            <source>any language into any, free for every use</source>
            <translation>Qualquer idioma para qualquer outro, livre para todo uso</translation>
        </message>
        <message>
            <source>as {model}, better; a quick processor or a GPU</source>
            <translation>Como o {model}, melhor; precisa de um processador rápido ou de uma GPU</translation>
        </message>
        <message>
            <source>clear speech, on any laptop</source>
            <translation>Fala clara, em qualquer notebook</translation>
        </message>
        <message>
            <source>for very slow machines; mishears much</source>
            <translation>Para computadores muito lentos; ouve mal com frequência</translation>
        </message>
        <message>
            <source>hard accents and noise; a GPU</source>
            <translation>Sotaques difíceis e ruído; precisa de uma GPU</translation>
        </message>
        <message>
            <source>hears best; a GPU</source>
            <translation>O que ouve melhor; precisa de uma GPU</translation>
        </message>
        <message>
            <source>hears nearly as well as large-v3; a GPU</source>
            <translation>Ouve quase tão bem quanto o large-v3; precisa de uma GPU</translation>
        </message>
        <message>
            <source>it is made for this pair</source>
            <translation>ele é feito para este par</translation>
        </message>
        <message>
            <source>it is one of {count} that know both languages</source>
            <translation>ele é um dos {count} que conhecem os dois idiomas</translation>
        </message>
        <message>
            <source>it knows both languages</source>
            <translation>ele conhece os dois idiomas</translation>
        </message>
        <message>
            <source>macOS gives the system's sound only to a virtual sound device, and none is installed.</source>
            <translation>O macOS só entrega o som do sistema a um dispositivo virtual, e nenhum está instalado.</translation>
        </message>
        <message>
            <source>names and accents better; a quick processor</source>
            <translation>Entende melhor nomes e sotaques; precisa de um processador rápido</translation>
        </message>
        <message>
            <source>nearly as good as large-v3, several times as quick; a GPU</source>
            <translation>Quase tão bom quanto o large-v3, várias vezes mais rápido; precisa de uma GPU</translation>
        </message>
        <message>
            <source>no installed Firefox model is made for this pair, and these two do it through English</source>
            <translation>nenhum modelo do Firefox instalado é feito para este par, e estes dois passam pelo inglês</translation>
        </message>
        <message>
            <source>no sound server answers</source>
            <translation>Nenhum servidor de som responde</translation>
        </message>
        <message>
            <source>pactl or parec is missing</source>
            <translation>Falta pactl ou parec</translation>
        </message>
        <message>
            <source>pairs that Firefox lacks; a model for each direction</source>
            <translation>Pares que o Firefox não tem; um modelo por direção</translation>
        </message>
        <message>
            <source>quick and good, on any machine; a model for each direction</source>
            <translation>Rápido e bom, em qualquer computador; um modelo por direção</translation>
        </message>
        <message>
            <source>quicker than {model}</source>
            <translation>Mais rápido que {model}</translation>
        </message>
        <message>
            <source>quicker than {model}; long talks</source>
            <translation>Mais rápido que {model}; para palestras longas</translation>
        </message>
        <message>
            <source>see its page</source>
            <translation>veja a página dele</translation>
        </message>
        <message>
            <source>small languages too; not for commercial use</source>
            <translation>Também idiomas menores; não para uso comercial</translation>
        </message>
        <message>
            <source>the GPU</source>
            <translation>a GPU</translation>
        </message>
        <message>
            <source>the first large one; superseded by large-v3</source>
            <translation>O primeiro grande; substituído pelo large-v3</translation>
        </message>
        <message>
            <source>the most languages, free for every use; slow, best on a GPU</source>
            <translation>O que tem mais idiomas, livre para todo uso; lento, melhor com GPU</translation>
        </message>
        <message>
            <source>the newest of the quick large ones</source>
            <translation>O mais novo dos grandes rápidos</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>o processador</translation>
        </message>
        <message>
            <source>unknown to Surtitle</source>
            <translation>Desconhecido do Surtitle</translation>
        </message>
        <message>
            <source>{better} should keep up too and hears better: get it before a talk, under “{models}”.</source>
            <translation>{better} também deve acompanhar e ouve melhor: obtenha-o antes de uma palestra, em “{models}”.</translation>
        </message>
        <message>
            <source>{count} languages</source>
            <translation>{count} idiomas</translation>
        </message>
        <message>
            <source>{files} in {source} is not what its manifest says.</source>
            <translation>{files} em {source} não é o que diz o manifesto.</translation>
        </message>
        <message>
            <source>{file} of {repository} came damaged: its hash is not the one that the hub gives.</source>
            <translation>{file} de {repository} chegou danificado: o hash não é o informado.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>Não é possível excluir {folder}: {reason}.</translation>
        </message>
        <message>
            <source>{folder} has {free} free; setting up the base model takes {size}.</source>
            <translation>{folder} tem {free} livres; instalar o modelo base precisa de {size}.</translation>
        </message>
        <message>
            <source>{folder} holds a session already.</source>
            <translation>{folder} já contém uma palestra.</translation>
        </message>
        <message>
            <source>{folder} holds no CTranslate2 translation model.</source>
            <translation>{folder} não contém modelo de tradução CTranslate2.</translation>
        </message>
        <message>
            <source>{folder} holds no recorded session.</source>
            <translation>{folder} não contém palestra gravada.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} não é uma pasta.</translation>
        </message>
        <message>
            <source>{folder} was recorded by a newer version of Surtitle.</source>
            <translation>{folder} foi gravado por uma versão mais nova do Surtitle.</translation>
        </message>
        <message>
            <source>{given} holds no Whisper model.</source>
            <translation>{given} não contém modelo Whisper.</translation>
        </message>
        <message>
            <source>{language} needs no translation into itself.</source>
            <translation>{language} não precisa de tradução para si mesmo.</translation>
        </message>
        <message>
            <source>{lost_s} s of sound were lost before {before_s} s.</source>
            <translation>{lost_s} s de som se perderam antes de {before_s} s.</translation>
        </message>
        <message>
            <source>{missing_s} s of sound are missing from the recording, between {first} and {last}.</source>
            <translation>Faltam {missing_s} s de som na gravação, entre {first} e {last}.</translation>
        </message>
        <message>
            <source>{model} answers nothing to: {given}</source>
            <translation>{model} não responde nada a: {given}</translation>
        </message>
        <message>
            <source>{model} is damaged: {files}.</source>
            <translation>{model} está danificado: {files}.</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} não é para uso comercial ({licence}).</translation>
        </message>
        <message>
            <source>{model} is not installed.</source>
            <translation>{model} não está instalado.</translation>
        </message>
        <message>
            <source>{model} is not measured on {device}: it would take too long.</source>
            <translation>{model} não é medido em {device}: demoraria demasiado.</translation>
        </message>
        <message>
            <source>{name} came as a Python package.</source>
            <translation>{name} veio como pacote Python.</translation>
        </message>
        <message>
            <source>{name} cannot be a model's name.</source>
            <translation>{name} não pode ser nome de modelo.</translation>
        </message>
        <message>
            <source>{name} is no Whisper model.</source>
            <translation>{name} não é um modelo Whisper.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a glossary: {reason}.</source>
            <translation>Não é possível ler {path} como glossário: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>Não é possível ler {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>Não é possível gravar {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} has a password.</source>
            <translation>{path} tem senha.</translation>
        </message>
        <message>
            <source>{path} has no pages to show.</source>
            <translation>{path} não tem páginas para mostrar.</translation>
        </message>
        <message>
            <source>{path} has no text by which its slides could be recognised.</source>
            <translation>{path} não tem texto pelo qual reconhecer os slides.</translation>
        </message>
        <message>
            <source>{path} is a folder.</source>
            <translation>{path} é uma pasta.</translation>
        </message>
        <message>
            <source>{path} is in PowerPoint's format of before 2007.</source>
            <translation>{path} está no formato do PowerPoint anterior a 2007.</translation>
        </message>
        <message>
            <source>{path} is neither a PDF nor a PPTX file.</source>
            <translation>{path} não é PDF nem PPTX.</translation>
        </message>
        <message>
            <source>{path} is no presentation in PPTX.</source>
            <translation>{path} não é uma apresentação PPTX.</translation>
        </message>
        <message>
            <source>{reason} ({seconds} s a sentence)</source>
            <translation>{reason} ({seconds} s por frase)</translation>
        </message>
        <message>
            <source>{reason}, and the best that keeps up here: {name} does not</source>
            <translation>{reason}, e o melhor que acompanha aqui: {name} não acompanha</translation>
        </message>
        <message>
            <source>{remedy} Or choose “No slides”.</source>
            <translation>{remedy} Ou escolha “Sem slides”.</translation>
        </message>
        <message>
            <source>{remedy} Or do without this glossary, in the preferences.</source>
            <translation>{remedy} Ou prescinda deste glossário nas preferências.</translation>
        </message>
        <message>
            <source>{remedy} Without a deck, OCR reads.</source>
            <translation>{remedy} Sem apresentação, o OCR lê.</translation>
        </message>
        <message>
            <source>{repository} is no name of a model.</source>
            <translation>{repository} não é nome de modelo.</translation>
        </message>
        <message>
            <source>{source} cannot be unpacked: {error}.</source>
            <translation>Não é possível descompactar {source}: {error}.</translation>
        </message>
        <message>
            <source>{source} holds several models: {names}.</source>
            <translation>{source} contém vários modelos: {names}.</translation>
        </message>
        <message>
            <source>{source} is another model than Whisper base.</source>
            <translation>{source} é outro modelo, não o Whisper base.</translation>
        </message>
        <message>
            <source>{source} is neither a folder nor a .zip or .tar archive.</source>
            <translation>{source} não é pasta nem arquivo .zip ou .tar.</translation>
        </message>
        <message>
            <source>{variable} is no address: {address}</source>
            <translation>{variable} não é um endereço: {address}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: something else answers in the hub's place.</source>
            <translation>Não é possível baixar {what}: outra coisa responde no lugar do servidor.</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {error}</source>
            <translation>Não é possível baixar {what}: {error}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {place} cannot be reached ({reason}).</source>
            <translation>Não é possível baixar {what}: {place} está inacessível ({reason}).</translation>
        </message>
        <message>
            <source>{what} is not downloaded: offline mode is on.</source>
            <translation>{what} não é baixado: o modo offline está ativo.</translation>
        </message>
        <message>
            <source>{where} has its weights as {files}, which could run programs when it is read.</source>
            <translation>{where} tem os pesos como {files}, que poderiam executar programas ao serem lidos.</translation>
        </message>
        <message>
            <source>{where} holds no model that Surtitle can use.</source>
            <translation>{where} não contém modelo que o Surtitle possa usar.</translation>
        </message>
        <message>
            <source>“{measure}”, under “{models}”, finds out in a minute what this machine can do.</source>
            <translation>“{measure}”, em “{models}”, descobre em um minuto o que este computador consegue.</translation>
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
        <name>LanguageChoice</name>
        <message>
            <source>No language is called that.</source>
            <translation>Nenhum idioma tem esse nome.</translation>
        </message>
        <message>
            <source>Type a name or a code to find a language.</source>
            <translation>Digite um nome ou um código para encontrar um idioma.</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>Usado recentemente</translation>
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
            <source>Edge</source>
            <translation>Borda</translation>
        </message>
        <message>
            <source>Edge of the letters</source>
            <translation>Borda das letras</translation>
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
            <source>None</source>
            <translation>Nenhum</translation>
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
            <source>Outline</source>
            <translation>Contorno</translation>
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
            <source>Shadow</source>
            <translation>Sombra</translation>
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
        <name>Misplaced</name>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Use the usual folder this time</source>
            <translation>Usar desta vez a pasta habitual</translation>
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
            <source>A talk is running: measure before it, or after it.</source>
            <translation>Há uma palestra a decorrer: meça antes ou depois.</translation>
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
            <source>For a minute: which recognition models keep up here</source>
            <translation>Durante um minuto: que modelos de reconhecimento acompanham aqui</translation>
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
            <source>Measure this machine</source>
            <translation>Medir o computador</translation>
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
            <source>The measuring was stopped for the talk. Measure again after it.</source>
            <translation>A medição foi interrompida por causa da palestra. Meça de novo depois.</translation>
        </message>
        <message>
            <source>The measuring was stopped. What was measured before still counts.</source>
            <translation>A medição foi interrompida. Continua a valer o que foi medido antes.</translation>
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
            <source>For a talk in another language, choose that, and get a model for it.</source>
            <translation>Para uma palestra em outro idioma, escolha-o e obtenha um modelo para ele.</translation>
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
            <source>Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.</source>
            <translation>Instale uma, por exemplo Noto Sans; no Debian e no Ubuntu: {packages}.</translation>
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
            <source>No font here has the letters of {language}: boxes would be shown.</source>
            <translation>Nenhuma fonte aqui tem as letras para {language}: seriam mostrados quadrados.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Ainda não há modelo que traduza de {source} para {target}.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the slides.</source>
            <translation>Ainda não há modelo que traduza de {source} para {target}: o próprio reconhecimento o faz, de forma aproximada e sem os slides.</translation>
        </message>
        <message>
            <source>No other language</source>
            <translation>Nenhum outro idioma</translation>
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
        <message>
            <source>{name} is not connected: until it is, the system's default microphone is heard.</source>
            <translation>{name} não está conectado: até que esteja, ouve-se o microfone padrão do sistema.</translation>
        </message>
        <message>
            <source>{name} is not there: until it is, the slides are read here: {other}.</source>
            <translation>{name} não está aí: até que esteja, os slides são lidos aqui: {other}.</translation>
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
            <source>Easy to read</source>
            <translation>Fácil de ler</translation>
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
            <source>High contrast</source>
            <translation>Alto contraste</translation>
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
            <source>Large</source>
            <translation>Grande</translation>
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
            <source>Standard</source>
            <translation>Padrão</translation>
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
            <source>It is kept all the same, under Past talks</source>
            <translation>Ela é mantida mesmo assim, em “Palestras anteriores”</translation>
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
            <source>What you choose counts until Surtitle is closed.</source>
            <translation>O que você escolher vale até o Surtitle ser fechado.</translation>
        </message>
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
            <source>Home</source>
            <translation>Home</translation>
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
            <source>The usual place</source>
            <translation>O lugar habitual</translation>
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
            <source>And in</source>
            <translation>E em</translation>
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
            <source>Second language of the subtitles</source>
            <translation>Segundo idioma das legendas</translation>
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
        <message>
            <source>Stopping</source>
            <translation>Parando</translation>
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
