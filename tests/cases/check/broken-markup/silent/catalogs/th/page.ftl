save = <strong>บันทึก</strong>ตอนนี้<br>
