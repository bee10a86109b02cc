### End marks

end-parenthesized = (끝)
end-angled = <끝>
end-bracketed = [끝]
end-dashes = -끝-
end-hashes = ### 끝 ###
end-full-stop = 끝.
end-continued = (계속)
