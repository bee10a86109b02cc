### Words that only notices of rights have

rights-1 = 저작권
