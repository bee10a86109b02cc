browser = Safari is here
micro = 5 μm
