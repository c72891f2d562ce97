<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>End it and close</source>
            <translation>结束并关闭</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>听到的内容</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>延迟</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>新演讲</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>尚无幻灯片。</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>尚无字幕。</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>尚无内容。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>读取到的幻灯片</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>保存文字稿</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>幻灯片</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>幻灯片译文</translation>
        </message>
        <message>
            <source>Source of the slides</source>
            <translation>幻灯片来源</translation>
        </message>
        <message>
            <source>Source of the sound</source>
            <translation>声音来源</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>读取到的幻灯片内容</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>演讲仍在进行。</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>文字稿</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>听到的内容</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>无论如何选择，已讲内容都会保留。</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A single window can be followed on Linux only.</source>
            <translation>只有在 Linux 上才能跟踪单个窗口。</translation>
        </message>
        <message>
            <source>Accept its conditions on its page, then log in: {command}</source>
            <translation>请在其页面接受条款，然后登录：{command}</translation>
        </message>
        <message>
            <source>Allow this program to record the screen in System Settings, Privacy &amp; Security, and start it again.</source>
            <translation>请在系统设置的“隐私与安全性”中允许本程序录制屏幕，然后重新启动。</translation>
        </message>
        <message>
            <source>Bring the folder back from a backup, or delete it.</source>
            <translation>请从备份恢复该文件夹，或将其删除。</translation>
        </message>
        <message>
            <source>Check that the right microphone is chosen, and its level.</source>
            <translation>请检查是否选择了正确的麦克风及其音量。</translation>
        </message>
        <message>
            <source>Check that the screen is connected, on and unlocked: it is read as soon as it is there.</source>
            <translation>请检查屏幕是否已连接、打开并解锁；就绪后会立即继续读取。</translation>
        </message>
        <message>
            <source>Check that the sound system runs.</source>
            <translation>请检查声音系统是否在运行。</translation>
        </message>
        <message>
            <source>Check the folder or the hub name, and connect to the internet for the first download.</source>
            <translation>请检查文件夹或名称，首次下载需连接互联网。</translation>
        </message>
        <message>
            <source>Check the name (surtitle models list), or log in: {command}</source>
            <translation>请检查名称，或登录：{command}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>请检查名称和文件夹。</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>请检查读取权限。</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>请检查写入权限。</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror, and the connection to it; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>请检查指定镜像的 {variable} 以及与它的连接；在代理后请设置 HTTPS_PROXY。或从磁盘带来：“{import_folder}”</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror.</source>
            <translation>请检查指定镜像的 {variable}。</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translation>请选择可写入的文件夹。</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>请选择新的文件夹。</translation>
        </message>
        <message>
            <source>Choose a session's folder.</source>
            <translation>请选择某场演讲的文件夹。</translation>
        </message>
        <message>
            <source>Choose a smaller region.</source>
            <translation>请只选择幻灯片窗口。</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>请为字幕选择其他语言。</translation>
        </message>
        <message>
            <source>Choose another language or model.</source>
            <translation>请选择其他语言或模型。</translation>
        </message>
        <message>
            <source>Choose another language.</source>
            <translation>请选择其他语言。</translation>
        </message>
        <message>
            <source>Choose another model for the next talk.</source>
            <translation>请为下次演讲选择其他模型。</translation>
        </message>
        <message>
            <source>Choose another model or another language.</source>
            <translation>请选择其他模型或其他语言。</translation>
        </message>
        <message>
            <source>Choose another recognition model, for example base.</source>
            <translation>请选择其他识别模型，例如 base。</translation>
        </message>
        <message>
            <source>Choose one of these: {listed}.</source>
            <translation>请从以下选项中选择：{listed}。</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>请从以下选择：{names}。</translation>
        </message>
        <message>
            <source>Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).</source>
            <translation>请选择带 model.safetensors 的，或已转换为 CTranslate2（model.bin）的模型。</translation>
        </message>
        <message>
            <source>Close other programs that use it, allow this one to use microphones in the system's privacy settings, or choose another microphone.</source>
            <translation>请关闭占用它的其他程序，在系统隐私设置中允许本程序使用麦克风，或选择其他麦克风。</translation>
        </message>
        <message>
            <source>Close other programs that use the processor or the sound device.</source>
            <translation>请关闭占用处理器或声音设备的其他程序。</translation>
        </message>
        <message>
            <source>Close other programs that write to it.</source>
            <translation>请关闭正在写入该磁盘的其他程序。</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>请关闭其他程序，或选择更小的模型。</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>请关闭其他程序。</translation>
        </message>
        <message>
            <source>Connect it again, or choose another default output: it is heard as soon as it is there.</source>
            <translation>请重新连接，或选择另一个默认输出；可用后会立即继续收听。</translation>
        </message>
        <message>
            <source>Connect it again: it is heard as soon as it is there.</source>
            <translation>请重新连接；接好后会立即继续收听。</translation>
        </message>
        <message>
            <source>Connect loudspeakers or headphones, and check the output in the system's sound settings.</source>
            <translation>请连接扬声器或耳机，并检查系统声音设置中的输出。</translation>
        </message>
        <message>
            <source>Connect one, or choose “This computer”.</source>
            <translation>请连接一个，或选择“此计算机”。</translation>
        </message>
        <message>
            <source>Connect one, or translate the system's sound.</source>
            <translation>请连接一个，或选择本机声音。</translation>
        </message>
        <message>
            <source>Connect or enable loudspeakers or headphones in the sound settings.</source>
            <translation>请连接扬声器或耳机，或在声音设置中启用。</translation>
        </message>
        <message>
            <source>Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>请连接互联网后重试；在代理后请设置 HTTPS_PROXY。或从磁盘导入：“{import_folder}”</translation>
        </message>
        <message>
            <source>Connect to the internet, or bring the model from another machine: “{import_folder}”. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.</source>
            <translation>请连接互联网，或从另一台电脑带来模型：“{import_folder}”。在代理后请设置 HTTPS_PROXY；HF_ENDPOINT 指定镜像。</translation>
        </message>
        <message>
            <source>Convert it again with --copy_files {files}.</source>
            <translation>请用 --copy_files {files} 重新转换。</translation>
        </message>
        <message>
            <source>Convert the model again with this version of CTranslate2.</source>
            <translation>请用此版本的 CTranslate2 重新转换模型。</translation>
        </message>
        <message>
            <source>Copy it again, or give it unpacked.</source>
            <translation>请重新复制，或先解压再导入。</translation>
        </message>
        <message>
            <source>Copy or download it again, unless it was recorded so.</source>
            <translation>请重新复制或下载，除非录制时就是这样。</translation>
        </message>
        <message>
            <source>Copy the file again, if it was copied.</source>
            <translation>如果文件是复制来的，请重新复制。</translation>
        </message>
        <message>
            <source>Copy the model again from where it came.</source>
            <translation>请从来源重新复制模型。</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: {command}. macOS: {other}. Windows: run Tesseract's installer again and tick the language.</source>
            <translation>Debian、Ubuntu：{command}。macOS：{other}。Windows：重新运行 Tesseract 安装程序并勾选该语言。</translation>
        </message>
        <message>
            <source>Delete that folder and download the model again, or reinstall the surtitle[offline] packages.</source>
            <translation>请删除该文件夹并重新下载模型，或重新安装 surtitle[offline] 软件包。</translation>
        </message>
        <message>
            <source>Delete that folder, so that the model is set up again, or choose another model.</source>
            <translation>请删除该文件夹以重新设置模型，或选择其他模型。</translation>
        </message>
        <message>
            <source>Did you mean {nearest}?</source>
            <translation>您是指 {nearest} 吗？</translation>
        </message>
        <message>
            <source>Draw a region around the slides.</source>
            <translation>请在幻灯片周围画出区域。</translation>
        </message>
        <message>
            <source>Draw the region again on this screen.</source>
            <translation>请在此屏幕上重新画出区域。</translation>
        </message>
        <message>
            <source>Enable loudspeakers or headphones in the sound settings of Windows.</source>
            <translation>请在 Windows 声音设置中启用扬声器或耳机。</translation>
        </message>
        <message>
            <source>End it first.</source>
            <translation>请先结束它。</translation>
        </message>
        <message>
            <source>End it, or close it, first.</source>
            <translation>请先结束或关闭它。</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Entries of {name} that have no term are left out: {named}</source>
            <translation>{name} 中没有术语的条目已略去：{named}</translation>
        </message>
        <message>
            <source>Export the slides as PDF or PPTX, and give that.</source>
            <translation>请将幻灯片导出为 PDF 或 PPTX 再使用。</translation>
        </message>
        <message>
            <source>Export the slides as PDF, whose pages are recognised by their looks.</source>
            <translation>请将幻灯片导出为 PDF，其页面按外观识别。</translation>
        </message>
        <message>
            <source>Export the slides once more. Without it, these are read off the screen.</source>
            <translation>请重新导出幻灯片。否则这些页面将从屏幕上读取。</translation>
        </message>
        <message>
            <source>For more, get models before a talk, under “{models}”.</source>
            <translation>要支持其他语言，请在演讲前在“{models}”中获取模型。</translation>
        </message>
        <message>
            <source>Free some space on the disk.</source>
            <translation>请释放磁盘空间。</translation>
        </message>
        <message>
            <source>Free some space, or set SURTITLE_DATA to a folder on another disk.</source>
            <translation>请释放空间，或将 SURTITLE_DATA 设为其他磁盘上的文件夹。</translation>
        </message>
        <message>
            <source>Get a model for that before a talk, under “{models}”.</source>
            <translation>请在演讲前在“{models}”中获取相应的模型。</translation>
        </message>
        <message>
            <source>Get another, under “{models}”.</source>
            <translation>请在“{models}”中获取其他模型。</translation>
        </message>
        <message>
            <source>Get it before a talk, under “{models}”. {there}</source>
            <translation>请在演讲前在“{models}”中获取。{there}</translation>
        </message>
        <message>
            <source>Get one that should, before a talk, under “{models}”.</source>
            <translation>请在演讲前在“{models}”中获取一个应能跟上的模型。</translation>
        </message>
        <message>
            <source>Get or convert the model again.</source>
            <translation>请重新获取或转换模型。</translation>
        </message>
        <message>
            <source>Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.</source>
            <translation>请指定 UTF-8 编码的 CSV 或 TSV 文件（每行一个术语及译文），或 TBX 文件。</translation>
        </message>
        <message>
            <source>Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.</source>
            <translation>请指定含 model.bin 和 shared_vocabulary.json 的文件夹（由 ct2-transformers-converter 生成）。</translation>
        </message>
        <message>
            <source>Give a folder with model.bin in it, or a name.</source>
            <translation>请指定含 model.bin 的文件夹或一个名称。</translation>
        </message>
        <message>
            <source>Give another with --revision; main is the newest.</source>
            <translation>请指定其他版本；main 为最新。</translation>
        </message>
        <message>
            <source>Give the PDF or PPTX file of the slides.</source>
            <translation>请指定幻灯片的 PDF 或 PPTX 文件。</translation>
        </message>
        <message>
            <source>Give the deck of the talk.</source>
            <translation>请指定演讲的幻灯片文件。</translation>
        </message>
        <message>
            <source>Give the folder of the sessions.</source>
            <translation>请指定演讲的文件夹。</translation>
        </message>
        <message>
            <source>Have the language found out, or choose another.</source>
            <translation>请让程序自动判断语言，或选择其他语言。</translation>
        </message>
        <message>
            <source>If a CUDA library is missing: {command}. If memory is: a smaller model. Or the processor, in the preferences.</source>
            <translation>若缺少 CUDA 库：{command}。若内存不足：选择更小的模型。或在偏好设置中选择处理器。</translation>
        </message>
        <message>
            <source>If you accept that: {command}</source>
            <translation>如接受：{command}</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>请重新导入。</translation>
        </message>
        <message>
            <source>Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device that includes it and your loudspeakers as the output.</source>
            <translation>请安装 BlackHole（brew install blackhole-2ch），并在“音频 MIDI 设置”中选择同时包含它和扬声器的多输出设备作为输出。</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.</source>
            <translation>请安装 NVIDIA 驱动（nvidia-smi 须列出 GPU），或在偏好设置中选择处理器。</translation>
        </message>
        <message>
            <source>Install it: {commands}.</source>
            <translation>请安装：{commands}。</translation>
        </message>
        <message>
            <source>Install pulseaudio-utils again.</source>
            <translation>请重新安装 pulseaudio-utils。</translation>
        </message>
        <message>
            <source>Install the package pulseaudio-utils, for example: {command}.</source>
            <translation>请安装软件包 pulseaudio-utils，例如：{command}。</translation>
        </message>
        <message>
            <source>Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), or xorg-xwininfo (Arch).</source>
            <translation>请安装软件包 x11-utils（Debian、Ubuntu）、xorg-x11-utils 或 xwininfo（Fedora）或 xorg-xwininfo（Arch）。</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>已安装的模型可从{sources}译成{targets}。其他语言由识别模型自行翻译，较为粗略，且不译幻灯片。</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. What is said in any other language stays as it is.</source>
            <translation>已安装的模型可从{sources}译成{targets}。用其他语言说的话保持原样。</translation>
        </message>
        <message>
            <source>It is large ({size})</source>
            <translation>它很大（{size}）</translation>
        </message>
        <message>
            <source>It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a Firefox model with its vocabulary.</source>
            <translation>需要带词表的 model.bin（Whisper、CTranslate2）、带 config.json 的 model.safetensors，或带词表的 Firefox 模型。</translation>
        </message>
        <message>
            <source>It takes {seconds} s a sentence here</source>
            <translation>在这里每句需 {seconds} 秒</translation>
        </message>
        <message>
            <source>Leave out --deck, or let the slides be seen: {ways}.</source>
            <translation>请不用幻灯片文件，或让幻灯片可见：{ways}。</translation>
        </message>
        <message>
            <source>Listen to the recording: it may be silent, too quiet, or have the speech on another track.</source>
            <translation>请听一下录音：可能没有声音、音量太小，或者讲话在另一条音轨上。</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, and run the same again.</source>
            <translation>若网络要求，请在浏览器中登录，然后重试。</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, or check {variable}.</source>
            <translation>若网络要求，请在浏览器中登录，或检查 {variable}。</translation>
        </message>
        <message>
            <source>Log out, choose the Xorg (X11) session on the login screen, and log in again.</source>
            <translation>请注销，在登录界面选择 Xorg（X11）会话后重新登录。</translation>
        </message>
        <message>
            <source>M2M100's languages, quicker; needs PyTorch</source>
            <translation>M2M100 的语言，更快；需要 PyTorch</translation>
        </message>
        <message>
            <source>Make the folder writable, or set SURTITLE_DATA to one that is.</source>
            <translation>请使文件夹可写，或将 SURTITLE_DATA 设为可写的文件夹。</translation>
        </message>
        <message>
            <source>Measuring {model} on {device} …</source>
            <translation>正在 {device} 上测量 {model}…</translation>
        </message>
        <message>
            <source>Models of the transformers family need PyTorch.</source>
            <translation>transformers 系列的模型需要 PyTorch。</translation>
        </message>
        <message>
            <source>Name the folder of one of them.</source>
            <translation>请指定其中一个的文件夹。</translation>
        </message>
        <message>
            <source>Name the folder or archive that holds the model.</source>
            <translation>请指定含有模型的文件夹或压缩包。</translation>
        </message>
        <message>
            <source>No NVIDIA GPU can be used here.</source>
            <translation>这里没有可用的 NVIDIA GPU。</translation>
        </message>
        <message>
            <source>No installed model translates from {source} to {target}.</source>
            <translation>没有已安装的模型能从 {source} 译成 {target}。</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>尚未安装可译成{targets}的模型。其他语言由识别模型自行翻译，较为粗略，且不译幻灯片。</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. What is said in any other language stays as it is.</source>
            <translation>尚未安装可译成{targets}的模型。用其他语言说的话保持原样。</translation>
        </message>
        <message>
            <source>No microphone is connected.</source>
            <translation>未连接麦克风。</translation>
        </message>
        <message>
            <source>No model is called {name}.</source>
            <translation>{name} 不是已知的模型。</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>还没有模型能从 {source} 译成 {target}。</translation>
        </message>
        <message>
            <source>No sound server answers: {said}</source>
            <translation>没有声音服务器响应：{said}</translation>
        </message>
        <message>
            <source>No speech was heard.</source>
            <translation>没有听到说话声。</translation>
        </message>
        <message>
            <source>No window has {title} in its title.</source>
            <translation>没有标题含 {title} 的窗口。</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {reason}.</source>
            <translation>无法写入 {place}：{reason}。</translation>
        </message>
        <message>
            <source>Nothing is downloaded: offline mode is on.</source>
            <translation>未下载任何内容：已开启离线模式。</translation>
        </message>
        <message>
            <source>Nothing of the session in {folder} can be read: its record is damaged.</source>
            <translation>{folder} 中的会话完全无法读取：其记录已损坏。</translation>
        </message>
        <message>
            <source>Open it again: it is read as soon as it is there.</source>
            <translation>请重新打开；打开后会立即继续读取。</translation>
        </message>
        <message>
            <source>Pages of {name} are damaged and cannot be read: {numbers}.</source>
            <translation>{name} 中有已损坏、无法读取的页面：{numbers}。</translation>
        </message>
        <message>
            <source>Please report this.</source>
            <translation>请报告此问题。</translation>
        </message>
        <message>
            <source>PortAudio, which opens microphones, is not installed.</source>
            <translation>未安装用于打开麦克风的 PortAudio。</translation>
        </message>
        <message>
            <source>Put the file back.</source>
            <translation>请放回该文件。</translation>
        </message>
        <message>
            <source>Reading a slide took longer than {timeout_s} s.</source>
            <translation>读取一张幻灯片超过了 {timeout_s} 秒。</translation>
        </message>
        <message>
            <source>Recognition has caught up with the speaker.</source>
            <translation>语音识别已赶上演讲者。</translation>
        </message>
        <message>
            <source>Recognition is {lag_s} s behind the speaker.</source>
            <translation>语音识别落后演讲者 {lag_s} 秒。</translation>
        </message>
        <message>
            <source>Recognition runs on the processor, not on the GPU. {why}</source>
            <translation>识别在处理器上运行，而不是 GPU。{why}</translation>
        </message>
        <message>
            <source>Recognition: {model}, the best installed model that keeps up on {place} ({pace}).</source>
            <translation>识别：{model}，在 {place} 上跟得上的最佳已安装模型（{pace}）。</translation>
        </message>
        <message>
            <source>Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace}).</source>
            <translation>识别：{model}。没有已安装的模型能在 {place} 上跟上；这个最接近（{pace}）。</translation>
        </message>
        <message>
            <source>Recognition: {model}. On {place} its words come up to a second late ({pace}).</source>
            <translation>识别：{model}。在 {place} 上文字最多晚一秒（{pace}）。</translation>
        </message>
        <message>
            <source>Recognition: {name} on {place}, chosen without a measurement.</source>
            <translation>识别：{place} 上的 {name}，未经测量选定。</translation>
        </message>
        <message>
            <source>Reinstall Tesseract.</source>
            <translation>请重新安装 Tesseract。</translation>
        </message>
        <message>
            <source>Reinstall them: {command}</source>
            <translation>请重新安装：{command}</translation>
        </message>
        <message>
            <source>Remove it and get it again, under “{models}”.</source>
            <translation>请在“{models}”中移除后重新获取。</translation>
        </message>
        <message>
            <source>Remove the other one first.</source>
            <translation>请先移除原有的模型。</translation>
        </message>
        <message>
            <source>Remove the packages with pip; pip list shows their names.</source>
            <translation>请用 pip 移除软件包；pip list 可查看名称。</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>请重命名文件夹。</translation>
        </message>
        <message>
            <source>Run the same again. If it stays so, a proxy or mirror alters the file: try another network.</source>
            <translation>请重试。若仍如此，则代理或镜像改动了文件：请换一个网络。</translation>
        </message>
        <message>
            <source>Run: {command}</source>
            <translation>请运行：{command}</translation>
        </message>
        <message>
            <source>SURTITLE_DATA cannot name a folder: {reason}.</source>
            <translation>SURTITLE_DATA 无法指定文件夹：{reason}。</translation>
        </message>
        <message>
            <source>Save the deck without one, and give that.</source>
            <translation>请另存为无密码的文件再使用。</translation>
        </message>
        <message>
            <source>See: {command}</source>
            <translation>参见：{command}</translation>
        </message>
        <message>
            <source>Set SURTITLE_DATA to a folder, or leave it out.</source>
            <translation>请将 SURTITLE_DATA 设为文件夹，或不设置它。</translation>
        </message>
        <message>
            <source>Set {variable} to the address of a mirror, https://…, or unset it.</source>
            <translation>请将 {variable} 设为镜像的地址（https://…），或取消设置。</translation>
        </message>
        <message>
            <source>Set {variable} to where a mirror lists its records, https://…, or unset it.</source>
            <translation>请将 {variable} 设为镜像列出其文件的地址（https://…），或取消设置。</translation>
        </message>
        <message>
            <source>Slides in {language} cannot be read.</source>
            <translation>无法读取 {language} 的幻灯片。</translation>
        </message>
        <message>
            <source>Start PulseAudio or PipeWire ({commands}).</source>
            <translation>请启动 PulseAudio 或 PipeWire（{commands}）。</translation>
        </message>
        <message>
            <source>Start Surtitle from the desktop, or translate without slides.</source>
            <translation>请从桌面启动 Surtitle，或不带幻灯片翻译。</translation>
        </message>
        <message>
            <source>Start one: {commands}</source>
            <translation>请启动一个：{commands}</translation>
        </message>
        <message>
            <source>Tesseract cannot read: {names}.</source>
            <translation>Tesseract 无法读取：{names}。</translation>
        </message>
        <message>
            <source>Tesseract could not be started: {error}</source>
            <translation>无法启动 Tesseract：{error}</translation>
        </message>
        <message>
            <source>Tesseract failed: {said}</source>
            <translation>Tesseract 出错：{said}</translation>
        </message>
        <message>
            <source>Tesseract, which reads the slides, is not installed.</source>
            <translation>未安装用于读取幻灯片的 Tesseract。</translation>
        </message>
        <message>
            <source>The GPU cannot be used: {error}</source>
            <translation>无法使用 GPU：{error}</translation>
        </message>
        <message>
            <source>The Python package PyAudioWPatch, which records the system's sound, is not installed.</source>
            <translation>未安装录制系统声音的 Python 包 PyAudioWPatch。</translation>
        </message>
        <message>
            <source>The Python package sounddevice is not installed.</source>
            <translation>未安装 Python 包 sounddevice。</translation>
        </message>
        <message>
            <source>The Whisper model '{name}' cannot be downloaded: it is no known name.</source>
            <translation>无法下载 Whisper 模型“{name}”：名称未知。</translation>
        </message>
        <message>
            <source>The disk is too slow: some of the sound was heard but not kept.</source>
            <translation>磁盘太慢：部分声音已听到但未保存。</translation>
        </message>
        <message>
            <source>The disk of {place} is full.</source>
            <translation>{place} 所在磁盘已满。</translation>
        </message>
        <message>
            <source>The download takes {needed} more, and the disk of {place} has {free} free.</source>
            <translation>下载还需 {needed}，而 {place} 所在磁盘剩余 {free}。</translation>
        </message>
        <message>
            <source>The download was cancelled; what came is kept.</source>
            <translation>下载已取消；已下载的部分会保留。</translation>
        </message>
        <message>
            <source>The hub does not give {what} to everybody ({status}).</source>
            <translation>hub 不向所有人提供 {what}（{status}）。</translation>
        </message>
        <message>
            <source>The hub failed with {status} for {what}.</source>
            <translation>hub 处理 {what} 时出错：{status}。</translation>
        </message>
        <message>
            <source>The hub has no such revision of {what}.</source>
            <translation>hub 没有 {what} 的该版本。</translation>
        </message>
        <message>
            <source>The hub has no {what} ({status}), or it is private.</source>
            <translation>hub 没有 {what}（{status}），或者它是私有的。</translation>
        </message>
        <message>
            <source>The hub refuses {what} for now: too many requests.</source>
            <translation>hub 暂时拒绝 {what}：请求过多。</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was kept.</source>
            <translation>导入已停止；未保留任何内容。</translation>
        </message>
        <message>
            <source>The microphone {name} cannot be opened: {error}</source>
            <translation>无法打开麦克风 {name}：{error}</translation>
        </message>
        <message>
            <source>The microphone {name} gives no sound.</source>
            <translation>麦克风 {name} 没有声音。</translation>
        </message>
        <message>
            <source>The microphone {name} no longer gives sound.</source>
            <translation>麦克风 {name} 不再有声音。</translation>
        </message>
        <message>
            <source>The model in {folder} has no tokenizer.</source>
            <translation>{folder} 中的模型没有分词器。</translation>
        </message>
        <message>
            <source>The model {where} does not know {language}.</source>
            <translation>模型 {where} 不懂 {language}。</translation>
        </message>
        <message>
            <source>The output device no longer gives sound.</source>
            <translation>输出设备不再有声音。</translation>
        </message>
        <message>
            <source>The packages of the Whisper model '{name}' are damaged.</source>
            <translation>Whisper 模型“{name}”的软件包已损坏。</translation>
        </message>
        <message>
            <source>The program xwininfo, which finds windows, is not installed.</source>
            <translation>未安装用于查找窗口的程序 xwininfo。</translation>
        </message>
        <message>
            <source>The program {command}, which records the system's sound, is not installed.</source>
            <translation>未安装录制系统声音的程序 {command}。</translation>
        </message>
        <message>
            <source>The recognition model in {folder} cannot be loaded: {error}</source>
            <translation>无法加载 {folder} 中的识别模型：{error}</translation>
        </message>
        <message>
            <source>The recognition model of this talk knows only English.</source>
            <translation>本次演讲的识别模型只懂英语。</translation>
        </message>
        <message>
            <source>The recognition model {model} knows only English.</source>
            <translation>识别模型 {model} 只懂英语。</translation>
        </message>
        <message>
            <source>The region is {width}×{height} pixels.</source>
            <translation>区域为 {width}×{height} 像素。</translation>
        </message>
        <message>
            <source>The same again goes on there.</source>
            <translation>再次下载会从该处继续。</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed in a Wayland session.</source>
            <translation>在 Wayland 会话中无法截取屏幕。</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed: {error}</source>
            <translation>无法截取屏幕：{error}</translation>
        </message>
        <message>
            <source>The session in {folder} runs, or is being corrected.</source>
            <translation>{folder} 中的演讲正在进行或正在校正。</translation>
        </message>
        <message>
            <source>The session in {folder} still runs.</source>
            <translation>{folder} 中的演讲仍在进行。</translation>
        </message>
        <message>
            <source>The slides are seen again.</source>
            <translation>又能看到幻灯片了。</translation>
        </message>
        <message>
            <source>The sound cannot be played: {error}</source>
            <translation>无法播放声音：{error}</translation>
        </message>
        <message>
            <source>The sound devices cannot be listed: {error}</source>
            <translation>无法列出声音设备：{error}</translation>
        </message>
        <message>
            <source>The sound of this line was not kept.</source>
            <translation>这一行的声音未保留。</translation>
        </message>
        <message>
            <source>The sound of this talk cannot be read: {error}</source>
            <translation>无法读取这场演讲的声音：{error}</translation>
        </message>
        <message>
            <source>The sound of this talk is not there any more: {path}.</source>
            <translation>这场演讲的声音已不存在：{path}。</translation>
        </message>
        <message>
            <source>The sound server has no output whose sound could be recorded.</source>
            <translation>声音服务器没有可录制的输出。</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound.</source>
            <translation>声音服务器不再提供声音。</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound. {said}</source>
            <translation>声音服务器不再提供声音。{said}</translation>
        </message>
        <message>
            <source>The stage '{stage}' failed: {error}</source>
            <translation>“{stage}”环节出错：{error}</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded on {platform}.</source>
            <translation>在 {platform} 上无法录制系统声音。</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded: {error}</source>
            <translation>无法录制系统声音：{error}</translation>
        </message>
        <message>
            <source>The talk is in {language} already.</source>
            <translation>演讲本来就是 {language}。</translation>
        </message>
        <message>
            <source>The tokenizer of the model in {folder} cannot be read: {error}</source>
            <translation>无法读取 {folder} 中模型的分词器：{error}</translation>
        </message>
        <message>
            <source>The translation model '{model}' cannot be loaded: {error}</source>
            <translation>无法加载翻译模型“{model}”：{error}</translation>
        </message>
        <message>
            <source>The translation model failed: {error}</source>
            <translation>翻译模型出错：{error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be loaded: {error}</source>
            <translation>无法加载 {folder} 中的翻译模型：{error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be read: {error}</source>
            <translation>无法读取 {folder} 中的翻译模型：{error}</translation>
        </message>
        <message>
            <source>The window {title} was closed.</source>
            <translation>窗口 {title} 已关闭。</translation>
        </message>
        <message>
            <source>The windows cannot be listed: {error}</source>
            <translation>无法列出窗口：{error}</translation>
        </message>
        <message>
            <source>The {region} is not on the screen.</source>
            <translation>{region} 不在屏幕上。</translation>
        </message>
        <message>
            <source>There is a model {name} already.</source>
            <translation>已有模型 {name}。</translation>
        </message>
        <message>
            <source>There is no deck {path}.</source>
            <translation>没有幻灯片文件 {path}。</translation>
        </message>
        <message>
            <source>There is no glossary {path}.</source>
            <translation>没有术语表 {path}。</translation>
        </message>
        <message>
            <source>There is no microphone {wanted}.</source>
            <translation>没有麦克风 {wanted}。</translation>
        </message>
        <message>
            <source>There is no monitor {number}.</source>
            <translation>没有显示器 {number}。</translation>
        </message>
        <message>
            <source>There is no room left to write {path}.</source>
            <translation>没有空间写入 {path}。</translation>
        </message>
        <message>
            <source>There is no screen: DISPLAY is not set.</source>
            <translation>没有屏幕：未设置 DISPLAY。</translation>
        </message>
        <message>
            <source>There is sound again: {name}.</source>
            <translation>声音已恢复：{name}。</translation>
        </message>
        <message>
            <source>This machine has no microphone.</source>
            <translation>这台电脑没有麦克风。</translation>
        </message>
        <message>
            <source>This model is being downloaded already.</source>
            <translation>该模型已在下载。</translation>
        </message>
        <message>
            <source>To measure it: {command}</source>
            <translation>要测量它：{command}</translation>
        </message>
        <message>
            <source>Translation from {source} to English: the recognition model itself, from the sound, as no other model is installed that does it. Slides stay as they are.</source>
            <translation>从{source}到英语的翻译：由识别模型直接根据声音完成，因为没有安装其他可用的模型。幻灯片保持原样。</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}, as no installed model keeps up here. {why}; subtitles may come late.</source>
            <translation>从 {source} 到 {target} 的翻译：{name}，因为没有已安装的模型跟得上。{why}；字幕可能会晚。</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}; {reason}.</source>
            <translation>从 {source} 到 {target} 的翻译：{name}；{reason}。</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <source>Try again later; what came is kept and used.</source>
            <translation>请稍后重试；已下载的部分会保留使用。</translation>
        </message>
        <message>
            <source>Try again, or choose another translation model.</source>
            <translation>请重试，或选择其他翻译模型。</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE.</source>
            <translation>请取消 HF_HUB_OFFLINE。</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”</source>
            <translation>请取消 HF_HUB_OFFLINE。连接互联网，或从另一台电脑带来模型：“{import_folder}”</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or choose the processor in the preferences.</source>
            <translation>请更新 NVIDIA 驱动，或在偏好设置中选择处理器。</translation>
        </message>
        <message>
            <source>Update Surtitle to open it.</source>
            <translation>请更新 Surtitle 以打开它。</translation>
        </message>
        <message>
            <source>Use a microphone near the loudspeakers instead.</source>
            <translation>请改用靠近扬声器的麦克风。</translation>
        </message>
        <message>
            <source>Use one of these, a model folder, or OWNER/NAME of a hub: {names}.</source>
            <translation>请使用以下之一、模型文件夹或 hub 的 OWNER/NAME：{names}。</translation>
        </message>
        <message>
            <source>Wait for that, or cancel it first.</source>
            <translation>请等待完成，或先取消。</translation>
        </message>
        <message>
            <source>Watch a monitor or a region instead.</source>
            <translation>请改选一个显示器。</translation>
        </message>
        <message>
            <source>Watch a monitor, or draw a region around the window.</source>
            <translation>请改选一个显示器。</translation>
        </message>
        <message>
            <source>What is just being said can be heard a second later.</source>
            <translation>刚说的话一秒后就能听到。</translation>
        </message>
        <message>
            <source>Whisper does not recognise {language}.</source>
            <translation>Whisper 无法识别 {language}。</translation>
        </message>
        <message>
            <source>Whisper does not translate what was said.</source>
            <translation>Whisper 没有翻译所说的内容。</translation>
        </message>
        <message>
            <source>Without pictures of the slides it is not known which one of {path} is up.</source>
            <translation>没有幻灯片画面，就不知道 {path} 中正显示哪一张。</translation>
        </message>
        <message>
            <source>Write the term into the first column.</source>
            <translation>请在第一列写上术语。</translation>
        </message>
        <message>
            <source>an update every {seconds} s</source>
            <translation>每 {seconds} 秒更新一次</translation>
        </message>
        <message>
            <source>an update every {seconds} s, by estimate</source>
            <translation>每 {seconds} 秒更新一次（估计）</translation>
        </message>
        <message>
            <source>any language into any, free for every use</source>
            <translation>任意语言互译，可用于任何用途</translation>
        </message>
        <message>
            <source>as {model}, better; a quick processor or a GPU</source>
            <translation>与 {model} 相同，但更好；需要快速的处理器或 GPU</translation>
        </message>
        <message>
            <source>clear speech, on any laptop</source>
            <translation>吐字清晰的演讲，任何笔记本电脑都行</translation>
        </message>
        <message>
            <source>for very slow machines; mishears much</source>
            <translation>适合很慢的电脑；常听错</translation>
        </message>
        <message>
            <source>hard accents and noise; a GPU</source>
            <translation>适合浓重口音和噪声；需要 GPU</translation>
        </message>
        <message>
            <source>hears best; a GPU</source>
            <translation>听得最准；需要 GPU</translation>
        </message>
        <message>
            <source>hears nearly as well as large-v3; a GPU</source>
            <translation>几乎与 large-v3 一样准；需要 GPU</translation>
        </message>
        <message>
            <source>it is made for this pair</source>
            <translation>它专为这对语言而做</translation>
        </message>
        <message>
            <source>it is one of {count} that know both languages</source>
            <translation>它是懂这两种语言的 {count} 个模型之一</translation>
        </message>
        <message>
            <source>it knows both languages</source>
            <translation>它懂这两种语言</translation>
        </message>
        <message>
            <source>macOS gives the system's sound only to a virtual sound device, and none is installed.</source>
            <translation>macOS 只把系统声音交给虚拟声音设备，而未安装任何此类设备。</translation>
        </message>
        <message>
            <source>names and accents better; a quick processor</source>
            <translation>更擅长人名和口音；需要快速的处理器</translation>
        </message>
        <message>
            <source>nearly as good as large-v3, several times as quick; a GPU</source>
            <translation>几乎与 large-v3 一样好，快数倍；需要 GPU</translation>
        </message>
        <message>
            <source>no installed Firefox model is made for this pair, and these two do it through English</source>
            <translation>没有为这对语言安装 Firefox 模型，这两个经由英语翻译</translation>
        </message>
        <message>
            <source>no sound server answers</source>
            <translation>没有声音服务器响应</translation>
        </message>
        <message>
            <source>pactl or parec is missing</source>
            <translation>缺少 pactl 或 parec</translation>
        </message>
        <message>
            <source>pairs that Firefox lacks; a model for each direction</source>
            <translation>Firefox 没有的语言对；每个方向一个模型</translation>
        </message>
        <message>
            <source>quick and good, on any machine; a model for each direction</source>
            <translation>在任何电脑上都又快又好；每个方向一个模型</translation>
        </message>
        <message>
            <source>quicker than {model}</source>
            <translation>比 {model} 快</translation>
        </message>
        <message>
            <source>quicker than {model}; long talks</source>
            <translation>比 {model} 快；适合长演讲</translation>
        </message>
        <message>
            <source>see its page</source>
            <translation>见其页面</translation>
        </message>
        <message>
            <source>small languages too; not for commercial use</source>
            <translation>也支持小语种；不可商用</translation>
        </message>
        <message>
            <source>the GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>the first large one; superseded by large-v3</source>
            <translation>第一个大型模型；已被 large-v3 取代</translation>
        </message>
        <message>
            <source>the most languages, free for every use; slow, best on a GPU</source>
            <translation>语言最多，可用于任何用途；慢，最好用 GPU</translation>
        </message>
        <message>
            <source>the newest of the quick large ones</source>
            <translation>快速大型模型中最新的</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>unknown to Surtitle</source>
            <translation>Surtitle 不了解的模型</translation>
        </message>
        <message>
            <source>{better} should keep up too and hears better: get it before a talk, under “{models}”.</source>
            <translation>{better} 应该也跟得上，而且听得更准：请在演讲前在“{models}”中获取。</translation>
        </message>
        <message>
            <source>{count} languages</source>
            <translation>{count} 种语言</translation>
        </message>
        <message>
            <source>{files} in {source} is not what its manifest says.</source>
            <translation>{source} 中的 {files} 与清单不符。</translation>
        </message>
        <message>
            <source>{file} of {repository} came damaged: its hash is not the one that the hub gives.</source>
            <translation>{repository} 的 {file} 已损坏：哈希与服务器给出的不符。</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>无法删除 {folder}：{reason}。</translation>
        </message>
        <message>
            <source>{folder} has {free} free; setting up the base model takes {size}.</source>
            <translation>{folder} 剩余 {free}；设置 base 模型需要 {size}。</translation>
        </message>
        <message>
            <source>{folder} holds a session already.</source>
            <translation>{folder} 中已有一场演讲。</translation>
        </message>
        <message>
            <source>{folder} holds no CTranslate2 translation model.</source>
            <translation>{folder} 中没有 CTranslate2 翻译模型。</translation>
        </message>
        <message>
            <source>{folder} holds no recorded session.</source>
            <translation>{folder} 中没有录下的演讲。</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} 不是文件夹。</translation>
        </message>
        <message>
            <source>{folder} was recorded by a newer version of Surtitle.</source>
            <translation>{folder} 是由更新版本的 Surtitle 录制的。</translation>
        </message>
        <message>
            <source>{given} holds no Whisper model.</source>
            <translation>{given} 中没有 Whisper 模型。</translation>
        </message>
        <message>
            <source>{language} needs no translation into itself.</source>
            <translation>{language} 无需译成自身。</translation>
        </message>
        <message>
            <source>{lost_s} s of sound were lost before {before_s} s.</source>
            <translation>在 {before_s} 秒之前丢失了 {lost_s} 秒声音。</translation>
        </message>
        <message>
            <source>{missing_s} s of sound are missing from the recording, between {first} and {last}.</source>
            <translation>录音在 {first} 到 {last} 之间缺少 {missing_s} 秒声音。</translation>
        </message>
        <message>
            <source>{model} answers nothing to: {given}</source>
            <translation>{model} 对以下内容没有回应：{given}</translation>
        </message>
        <message>
            <source>{model} is damaged: {files}.</source>
            <translation>{model} 已损坏：{files}。</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} 不可用于商业用途（{licence}）。</translation>
        </message>
        <message>
            <source>{model} is not installed.</source>
            <translation>{model} 未安装。</translation>
        </message>
        <message>
            <source>{model} is not measured on {device}: it would take too long.</source>
            <translation>不在 {device} 上测量 {model}：耗时太长。</translation>
        </message>
        <message>
            <source>{name} came as a Python package.</source>
            <translation>{name} 是以 Python 包形式安装的。</translation>
        </message>
        <message>
            <source>{name} cannot be a model's name.</source>
            <translation>{name} 不能作为模型名称。</translation>
        </message>
        <message>
            <source>{name} is no Whisper model.</source>
            <translation>{name} 不是 Whisper 模型。</translation>
        </message>
        <message>
            <source>{path} cannot be read as a glossary: {reason}.</source>
            <translation>无法将 {path} 作为术语表读取：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} has a password.</source>
            <translation>{path} 设有密码。</translation>
        </message>
        <message>
            <source>{path} has no pages to show.</source>
            <translation>{path} 没有可显示的页面。</translation>
        </message>
        <message>
            <source>{path} has no text by which its slides could be recognised.</source>
            <translation>{path} 没有可用来识别幻灯片的文字。</translation>
        </message>
        <message>
            <source>{path} is a folder.</source>
            <translation>{path} 是文件夹。</translation>
        </message>
        <message>
            <source>{path} is in PowerPoint's format of before 2007.</source>
            <translation>{path} 是 2007 年之前的 PowerPoint 格式。</translation>
        </message>
        <message>
            <source>{path} is neither a PDF nor a PPTX file.</source>
            <translation>{path} 既不是 PDF 也不是 PPTX。</translation>
        </message>
        <message>
            <source>{path} is no presentation in PPTX.</source>
            <translation>{path} 不是 PPTX 演示文稿。</translation>
        </message>
        <message>
            <source>{reason} ({seconds} s a sentence)</source>
            <translation>{reason}（每句 {seconds} 秒）</translation>
        </message>
        <message>
            <source>{reason}, and the best that keeps up here: {name} does not</source>
            <translation>{reason}，且是这里跟得上的最佳模型：{name} 跟不上</translation>
        </message>
        <message>
            <source>{remedy} Or choose “No slides”.</source>
            <translation>{remedy} 或选择“无幻灯片”。</translation>
        </message>
        <message>
            <source>{remedy} Or do without this glossary, in the preferences.</source>
            <translation>{remedy} 或在偏好设置中不使用此术语表。</translation>
        </message>
        <message>
            <source>{remedy} Without a deck, OCR reads.</source>
            <translation>{remedy} 没有文件时由 OCR 读取。</translation>
        </message>
        <message>
            <source>{repository} is no name of a model.</source>
            <translation>{repository} 不是模型名称。</translation>
        </message>
        <message>
            <source>{source} cannot be unpacked: {error}.</source>
            <translation>无法解压 {source}：{error}。</translation>
        </message>
        <message>
            <source>{source} holds several models: {names}.</source>
            <translation>{source} 含有多个模型：{names}。</translation>
        </message>
        <message>
            <source>{source} is another model than Whisper base.</source>
            <translation>{source} 不是 Whisper base，而是其他模型。</translation>
        </message>
        <message>
            <source>{source} is neither a folder nor a .zip or .tar archive.</source>
            <translation>{source} 既不是文件夹，也不是 .zip 或 .tar 压缩包。</translation>
        </message>
        <message>
            <source>{variable} is no address: {address}</source>
            <translation>{variable} 不是地址：{address}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: something else answers in the hub's place.</source>
            <translation>无法下载 {what}：有别的东西代替服务器作出了回应。</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {error}</source>
            <translation>无法下载 {what}：{error}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {place} cannot be reached ({reason}).</source>
            <translation>无法下载 {what}：无法连接 {place}（{reason}）。</translation>
        </message>
        <message>
            <source>{what} is not downloaded: offline mode is on.</source>
            <translation>未下载 {what}：已开启离线模式。</translation>
        </message>
        <message>
            <source>{where} has its weights as {files}, which could run programs when it is read.</source>
            <translation>{where} 的权重为 {files}，读取时可能会运行程序。</translation>
        </message>
        <message>
            <source>{where} holds no model that Surtitle can use.</source>
            <translation>{where} 中没有 Surtitle 可用的模型。</translation>
        </message>
        <message>
            <source>“{measure}”, under “{models}”, finds out in a minute what this machine can do.</source>
            <translation>“{models}”中的“{measure}”可在一分钟内测出这台电脑的能力。</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Do without it</source>
            <translation>不使用</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Find in both languages</source>
            <translation>在两种语言中查找</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>在文字稿中查找</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>第 {number} 处，共 {count} 处</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <source>Another program has these keys: {keys}</source>
            <translation>以下按键已被其他程序占用：{keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>登录 Xorg（X11）会话后即可使用。</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>在 Wayland 下，任何程序都不能截取其他程序的按键。</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>无法获取此桌面的按键：{error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>此桌面没有适用于所有程序的按键。</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>请使用 Surtitle 自身窗口的按键，按 F1 可查看。</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>演讲之前</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>所有窗口</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>在任何程序中</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Keys count in the window that is active; the first ones in any program.</source>
            <translation>按键在活动窗口中有效；第一组在任何程序中都有效。</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>模型、偏好设置</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>以往的演讲</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>幻灯片</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle — 键盘</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>演讲</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>与 {keys} 同时按下：</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>文字稿</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>移动字幕时</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does}（已被其他程序占用）</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>No language is called that.</source>
            <translation>没有叫这个名称的语言。</translation>
        </message>
        <message>
            <source>Type a name or a code to find a language.</source>
            <translation>输入名称或代码即可查找语言。</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>最近使用</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>偏小</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>无声</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>过大</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>米底黑字</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>白底黑字</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>两者</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>字幕颜色</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>显示器</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>显示字幕的显示器</translation>
        </message>
        <message>
            <source>Dyslexia-friendly</source>
            <translation>阅读障碍友好</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>边缘</translation>
        </message>
        <message>
            <source>Edge of the letters</source>
            <translation>文字边缘</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Letters of the subtitles</source>
            <translation>字幕字体</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>字幕框的不透明度</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>描边</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>衬线</translation>
        </message>
        <message>
            <source>Shadow</source>
            <translation>阴影</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>字幕大小</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>译文</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>译文、原文、两者</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>特大</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>黑底白字</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>黑底黄字</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content}（{keys} 切换到下一项）</translation>
        </message>
    </context>
    <context>
        <name>Misplaced</name>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Use the usual folder this time</source>
            <translation>这次使用通常的文件夹</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>来自磁盘（如 U 盘）的模型：文件夹、.zip 或 .tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>模型只需下载并校验一次，之后无需网络即可使用。</translation>
        </message>
        <message>
            <source>A talk is running: measure before it, or after it.</source>
            <translation>演讲正在进行：请在之前或之后测量。</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>接受并获取</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>检查 {model}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>适合本机</translation>
        </message>
        <message>
            <source>For a minute: which recognition models keep up here</source>
            <translation>约一分钟：哪些识别模型在本机上跟得上</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>获取</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>仅当您在所有用途中都接受这一点时才获取。</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>获取 {model}</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>导入文件夹…</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>导入模型</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>导入压缩包…</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>正在导入并试用 {model}…</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>可以用导入的模型替换它。</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>以后需要重新下载。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>测量本机</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>识别</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>删除 {model}</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>删除 {model}？</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>已停止。未保留任何内容。</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>已停止。已下载的部分会保留，下次从那里继续。</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle — 模型</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>The measuring was stopped for the talk. Measure again after it.</source>
            <translation>为了演讲，测量已停止。请在演讲之后重新测量。</translation>
        </message>
        <message>
            <source>The measuring was stopped. What was measured before still counts.</source>
            <translation>测量已停止。之前的测量结果仍然有效。</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>已有同名模型。</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>在本机上太慢</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>不可商用</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} 不可用于商业用途（{licence}）。</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} 已就绪，可以使用：{given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} 已就绪。</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>{model} 已删除。</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} 可用：{given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>内存 {size}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Dismiss: {notice}</source>
            <translation>忽略：{notice}</translation>
        </message>
        <message>
            <source>Earlier notices</source>
            <translation>之前的通知</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>通知</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Best for these languages</source>
            <translation>最适合这些语言的</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>跟得上的最佳模型</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>请为字幕选择另一种语言。</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>自动检测</translation>
        </message>
        <message>
            <source>For a talk in another language, choose that, and get a model for it.</source>
            <translation>若演讲用其他语言，请选择该语言，并获取相应的模型。</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>有 GPU 时用 GPU</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>可在此获取：下载一次，之后无需网络。</translation>
        </message>
        <message>
            <source>Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.</source>
            <translation>请安装字体，例如 Noto Sans；在 Debian 和 Ubuntu 上：{packages}。</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>系统语言</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>NVIDIA GPU</translation>
        </message>
        <message>
            <source>No font here has the letters of {language}: boxes would be shown.</source>
            <translation>这里没有包含{language}文字的字体：会显示为方框。</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>尚无从{source}译成{target}的模型。</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the slides.</source>
            <translation>尚无从{source}译成{target}的模型：由识别模型自行翻译，较为粗略，且不译幻灯片。</translation>
        </message>
        <message>
            <source>No other language</source>
            <translation>没有其他语言</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>无幻灯片</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>屏幕 {number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>系统默认</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>演讲与字幕使用同一种语言。</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>窗口 — {title}</translation>
        </message>
        <message>
            <source>{name} is not connected: until it is, the system's default microphone is heard.</source>
            <translation>{name} 未连接：在连接之前，使用系统默认的麦克风。</translation>
        </message>
        <message>
            <source>{name} is not there: until it is, the slides are read here: {other}.</source>
            <translation>{name} 不存在：在它出现之前，从这里读取幻灯片：{other}。</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>拖动或方向键：移动 · Ctrl + ← → 宽度 · + − 大小 · 回车：保留 · Esc：还原</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>字幕显示在这里，</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>每次两行。</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>其记录中有 %n 行无法读取</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>{when} 的演讲（已中断）</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>CSV, TSV or TBX…</source>
            <translation>CSV、TSV 或 TBX…</translation>
        </message>
        <message>
            <source>Changes count at once; those of talks, and sooner subtitles, from the next talk on.</source>
            <translation>更改立即生效；演讲和更快字幕的设置从下一场演讲起生效。</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>请选择从这里导出的文件。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Easy to read</source>
            <translation>易读</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>每场演讲中术语的译法</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大号</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>报告厅</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>麦克风；大字，最后一排也能看清</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>麦克风；不透明黑底黄字，小画面中也能看清</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>配置方案</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>偏好设置</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>提早显示，但之后仍可能改变</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>直播</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle — 偏好设置</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>Surtitle 的文件夹</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>演讲</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>语音识别的运行设备</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>本机播放的声音；原话和译文，小字显示</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>{file} 已生效。</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>{file} 不含 Surtitle 的偏好设置。</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>已写入 {file}。</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>之后还可打开另外 %n 场演讲。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>已保留 %n 句，{minutes} 分钟。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>It is kept all the same, under Past talks</source>
            <translation>内容仍会保留在“以往的演讲”中</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>{when} 的演讲意外中断。</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>What you choose counts until Surtitle is closed.</source>
            <translation>您的选择在关闭 Surtitle 之前有效。</translation>
        </message>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>{file} 无法使用；Surtitle 将采用默认设置。</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>将保存 %n 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>其中 %n 个已存在，将被替换。</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>每张幻灯片一节，含其文字</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>全部信息，供程序使用</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>请选择格式和语言。</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>选择其他文件夹</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>文字稿文件夹</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>已保存 %n 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>供播放器和剪辑软件使用的字幕</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>网页字幕</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle — 保存文字稿</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>文件内容</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>所讲内容，供阅读</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>请选择其他来源、调高音量，或靠近麦克风说话。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>几乎没有声音（最大 {level}）。</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>听到</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>没有句子及时说完。</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>屏幕上没有读到文字。</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>没有听懂任何词语。</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>听懂词语后即会翻译。</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>测试期间请用演讲的语言说几句话。</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>请说带停顿的短句，或选择更快的模型。</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>请在 Surtitle 查看的位置显示幻灯片；它自己的窗口不会被读取。</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>读到幻灯片</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>还有部分不正常。</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>声音最大 {level}。</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>请现在用演讲的语言说话，并在屏幕上显示幻灯片。</translation>
        </message>
        <message>
            <source>Surtitle — Test</source>
            <translation>Surtitle — 测试</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>再次测试</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>十秒测试</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>正在加载模型…</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>没有可翻译的内容。</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>已翻译</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>听懂</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Choose another folder</source>
            <translation>选择其他文件夹</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>清除当前显示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>重新更正</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>更正该行</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Ctrl + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>删除演讲</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>全屏或退出</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>获取和删除模型</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>听该行，或停止</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>隐藏或重新显示</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>跳到当前</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>保留位置</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>放大、缩小</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>退出全屏</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>重新检查已连接的设备</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>移动十个像素</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>结束后开始新演讲</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>打开演讲</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>暂停或继续</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>以某种格式保存</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>保存文字稿</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Shift + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>显示以往的演讲</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>显示偏好设置</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>显示文字稿</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>显示幻灯片译文</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>显示此页</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>开始演讲</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>开始、暂停或继续</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>撤销更正</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>测试十秒</translation>
        </message>
        <message>
            <source>The usual place</source>
            <translation>通常的位置</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>仅译文或两者</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>译文、原文、两者</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>加宽、收窄</translation>
        </message>
    </context>
    <context>
        <name>SlidePanel</name>
        <message>
            <source>Both</source>
            <translation>两者</translation>
        </message>
        <message>
            <source>Display of the slide</source>
            <translation>显示幻灯片的显示器</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>尚无幻灯片。</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>幻灯片译文</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>正在读取此显示器上的幻灯片：请选择其他显示器，否则也会读取此窗口。</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle — 幻灯片</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>译文</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>And in</source>
            <translation>以及</translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>幻灯片文件</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>获取模型…</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>保留声音，以便重听各行</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>字幕语言</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>演讲语言</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>正在检查此计算机…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>不读取幻灯片</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>尚无声音</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>PDF 或 PPTX…</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>以往的演讲</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>偏好设置</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>识别</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>语音识别模型</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>幻灯片</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Second language of the subtitles</source>
            <translation>字幕的第二语言</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>幻灯片</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>幻灯片内容将与文件完全一致</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在开始…</translation>
        </message>
        <message>
            <source>Subtitles in</source>
            <translation>字幕语言</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>Surtitle 聆听演讲、读取幻灯片，并用另一种语言显示。</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>Surtitle 从这里读取：名称和术语按幻灯片上的写法拼写。</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>演讲语言</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>此计算机</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>翻译模型</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>存在的问题</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>这是什么演讲？</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>此计算机播放的声音：通话、直播、视频</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>正在处理剩余内容</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>尚无字幕</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>延迟 {lag} 秒</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>延迟 {lag} 秒 — 过慢</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>要删除 {when} 的演讲“{title}”吗？</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>其文字、幻灯片和声音将被永久删除。已保存的文件会保留。</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>保存在 {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>这里还没有保存任何演讲。</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>没有说话</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>以往的演讲</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle — 以往的演讲</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>演讲</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} 译为 {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>已删除 {title}。</translation>
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
            <translation>已更正</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>幻灯片 {number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>幻灯片 {number} · 再次</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>更正前文本的译文</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>无幻灯片</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>单击即可收听。</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>双击或按 {keys} 可更正一行。</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>自此处起已更正：{pairs}。按 {keys} 可撤销。</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>已在本行更正。按 {keys} 可撤销。</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>Enter 也更正演讲的其余部分，Ctrl+Enter 只更正本行。</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>跳到当前</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>与演讲语言并列的语言</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>此演讲中没有讲话。</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>尚未有人讲话。</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>保存文字稿</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle — 文字稿</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>已撤销。按 {keys} 重新更正。</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>文字稿</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>所说内容</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Preview of the slides</source>
            <translation>幻灯片预览</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>本窗口；演讲开始后即可看到幻灯片</translation>
        </message>
    </context>
</TS>
