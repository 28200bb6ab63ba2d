@echo off
rem Lays out every source of the repository as the build wants it; docs/decisions/0009 says how.
pushd "%~dp0"
call mvn -q --batch-mode -pl pos-core process-sources -Dformat=apply %*
set "CODE=%ERRORLEVEL%"
popd
exit /b %CODE%
