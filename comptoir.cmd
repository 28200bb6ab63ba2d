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
    if exist "%LAUNCH%\start.aot" del "%LAUNCH%\start.aot"
    echo built>"%LAUNCH%\built"
)

set "JAR="
for /f "delims=" %%J in ('dir /b /o-d "%HERE%app\program\target\program-*.jar"') do if not defined JAR set "JAR=%HERE%app\program\target\%%J"
set "CACHE=%LAUNCH%\start.aot"
if not exist "%CACHE%" call :cache

rem A command is over before the optimizing compiler has earned what it costs; a window stays.
set "COMPILER=-XX:+TieredCompilation"
set "FIRST=%~1"
if defined FIRST if not "%FIRST:~0,1%"=="-" if not "%FIRST%"=="demo" set "COMPILER=-XX:TieredStopAtLevel=1"

rem A cache that is empty or does not fit any more, as after another JDK came, is passed over without a word.
"%JDK%\bin\java" "@%LAUNCH%\java.options" %COMPILER% -XX:AOTCache="%CACHE%" -Xlog:aot*=off -Xlog:cds*=off --module-path "%LAUNCH%\javafx" --class-path "%JAR%;%LAUNCH%\lib\*" org.comptoir.program.Main %*
exit /b %ERRORLEVEL%

:cache
rem What a start loads is kept ready in a file (JEP 483), made by starts that nobody sees; an empty one says that none
rem could be made.
echo Getting ready for quick starts...>&2
"%JDK%\bin\java" "@%LAUNCH%\java.options" -XX:AOTCacheOutput="%CACHE%.new" --module-path "%LAUNCH%\javafx" --class-path "%JAR%;%LAUNCH%\lib\*" org.comptoir.program.Training "%LAUNCH%\training" >"%LAUNCH%\start.log" 2>&1
if exist "%CACHE%.new" (move /y "%CACHE%.new" "%CACHE%" >nul) else (type nul >"%CACHE%")
exit /b 0

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"%NEEDED%" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b 0
