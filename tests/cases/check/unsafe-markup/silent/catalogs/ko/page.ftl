hello = <b>여러분</b> 안녕하세요
