save = <strong>บันทึก ตอนนี้
