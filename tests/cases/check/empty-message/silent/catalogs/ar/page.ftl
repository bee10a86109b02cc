save = حفظ
none = { "" }
