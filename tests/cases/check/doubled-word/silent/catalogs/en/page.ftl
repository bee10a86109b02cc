find = Look around slowly
many = Here and there
