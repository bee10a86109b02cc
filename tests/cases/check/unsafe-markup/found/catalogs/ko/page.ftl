hello = 안녕하세요<img src=x onerror="x()">
