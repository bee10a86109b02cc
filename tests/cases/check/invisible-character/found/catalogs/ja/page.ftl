name = 連⁠絡先
