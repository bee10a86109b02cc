delete = Delete all memories?
save = حفظ
label = تنزيل:
