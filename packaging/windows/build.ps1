# Builds the installer for Windows: dist\surtitle-setup.exe. Not run yet.
# Needs Python 3.12 (winget install Python.Python.3.12) and Inno Setup 6 (winget install JRSoftware.InnoSetup).
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..\..")
py -3.12 -m venv .venv
.venv\Scripts\python -m pip install -q -e ".[offline,bundle]" PyAudioWPatch
.venv\Scripts\python packaging\icons.py build
.venv\Scripts\pyinstaller --noconfirm packaging\surtitle.spec
$version = .venv\Scripts\python -c "import translator; print(translator.__version__)"
& "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" "/DVersion=$version" packaging\windows\surtitle.iss
