name = 파일‮gpj.exe
