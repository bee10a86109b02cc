hello = مرحبا <b>بك</b>
