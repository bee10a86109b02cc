hide = 스패머로부터 숨기세요
lines =
    한 줄
      또 한 줄
