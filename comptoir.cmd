@echo off
rem Starts Comptoir from a source checkout: finds a JDK 25, builds when something changed, and passes every argument on.
setlocal EnableExtensions EnableDelayedExpansion
set "HERE=%~dp0"
set "NEEDED=25"
set "JDK="

call :try "%COMPTOIR_JDK%"
call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if exist %%R for /d %%D in (%%R\*) do call :try "%%~D"
)
if not defined JDK (
    echo Comptoir needs a JDK %NEEDED% and found none. Please install one ^(for example Eclipse Temurin %NEEDED%^),>&2
    echo or set JAVA_HOME or COMPTOIR_JDK to where it is.>&2
    exit /b 3
)

set "LAUNCH=%HERE%app\program\target\launch"
powershell -NoProfile -Command "$s = Get-Item -ErrorAction SilentlyContinue '%LAUNCH%\built'; if (-not $s) { exit 1 }; $n = Get-ChildItem -Recurse -File '%HERE%pom.xml', '%HERE%*\pom.xml', '%HERE%app\*\pom.xml', '%HERE%*\src\main', '%HERE%app\*\src\main' | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
    where mvn >nul 2>nul
    if errorlevel 1 (
        echo Comptoir is built with Maven 3.8 or later, and there is no mvn here. Please install Maven.>&2
        exit /b 3
    )
    echo Building Comptoir; the first time takes a few minutes...>&2
    if not exist "%LAUNCH%" mkdir "%LAUNCH%"
    pushd "%HERE%"
    call mvn --batch-mode -DskipTests -Dformat.skip=true -pl app/program -am package >"%LAUNCH%\build.log" 2>&1
    if errorlevel 1 (
        popd
        echo Comptoir could not be built; the whole log is in %LAUNCH%\build.log>&2
        exit /b 3
    )
    popd
    if exist "%LAUNCH%\window.aot" del "%LAUNCH%\window.aot"
    if exist "%LAUNCH%\commands.aot" del "%LAUNCH%\commands.aot"
    echo built>"%LAUNCH%\built"
)

set "JAR="
for /f "delims=" %%J in ('dir /b /o-d "%HERE%app\program\target\program-*.jar"') do if not defined JAR set "JAR=%HERE%app\program\target\%%J"
if "%~2"=="" (
    set "ASKED="
    if "%~1"=="--version" set "ASKED=1"
    if "%~1"=="-V" set "ASKED=1"
    rem Loads too little for a cache to be worth opening.
    if defined ASKED (
        "%JDK%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%JAR%" org.comptoir.program.Main %1
        exit /b !ERRORLEVEL!
    )
)

set "KIND=window"
set "FIRST=%~1"
if defined FIRST if not "%FIRST:~0,1%"=="-" if not "%FIRST%"=="demo" set "KIND=commands"
if "%FIRST%"=="--help" set "KIND=commands"
if "%FIRST%"=="-h" set "KIND=commands"

rem What a start loads is kept ready in a file (JEP 483), one for commands and one for the window. An empty one says that
rem none could be made: one that Java refuses, as after another JDK came, makes a start slower than none.
set "CACHE=%LAUNCH%\%KIND%.aot"
fc /b "%JDK%\release" "%LAUNCH%\%KIND%.jdk" >nul 2>nul
if errorlevel 1 if exist "%CACHE%" del "%CACHE%"
set "PLACE="
if exist "%LAUNCH%\%KIND%.place" set /p PLACE=<"%LAUNCH%\%KIND%.place"
if exist "%CACHE%" if not "%PLACE%"=="%LAUNCH%" (
    rem The folder was moved.
    "%JDK%\bin\java" "@%LAUNCH%\java.options" -XX:AOTCache="%CACHE%" -XX:AOTMode=on -cp "%JAR%" org.comptoir.program.Main --version >nul 2>nul
    if errorlevel 1 (del "%CACHE%") else (>"%LAUNCH%\%KIND%.place" echo %LAUNCH%)
)
if not exist "%CACHE%" (
    echo Getting ready for quick starts...>&2
    type nul >"%CACHE%"
    copy /y "%JDK%\release" "%LAUNCH%\%KIND%.jdk" >nul
    >"%LAUNCH%\%KIND%.place" echo %LAUNCH%
    "%JDK%\bin\java" -XX:TieredStopAtLevel=1 -cp "%JAR%" org.comptoir.program.launch.StartCaches "%LAUNCH%" %KIND% >"%LAUNCH%\start.log" 2>&1 <nul
    if errorlevel 1 echo Starts stay slow; %LAUNCH%\start.log says why.>&2
)
set "SIZE=0"
for %%C in ("%CACHE%") do set "SIZE=%%~zC"
set "READY="
rem The window stays open all day beside other programs; commands may take more for a moment. What is new gets a
rem small room, as in comptoir.
set "MEMORY="
if "%KIND%"=="window" set "MEMORY=-Xmx512m -XX:NewSize=24m -XX:MaxNewSize=48m"
if not "%SIZE%"=="0" set "READY=-XX:AOTCache="%CACHE%" -Xlog:aot*=off -Xlog:cds*=off"

"%JDK%\bin\java" "@%LAUNCH%\java.options" %READY% %MEMORY% -cp "%JAR%" org.comptoir.program.Main %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"%NEEDED%" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b 0
