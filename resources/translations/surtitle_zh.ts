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
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>字幕框的不透明度</translation>
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
            <source>NOTICES</source>
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
            <source>GPU where there is one</source>
            <translation>有 GPU 时用 GPU</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>可在此获取：下载一次，之后无需网络。</translation>
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
            <source>No model translates from {source} to {target} yet.</source>
            <translation>尚无从{source}译成{target}的模型。</translation>
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
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
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
            <source>It is kept all the same: {command} lists it</source>
            <translation>内容仍会保留：{command} 可列出</translation>
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
