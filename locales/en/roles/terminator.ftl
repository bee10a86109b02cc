### End marks

end-parenthesized = (END)
end-bracketed = [END]
end-more = (MORE)
end-ends = ENDS
end-hashes = ###
end-hashes-word = ## End ##
end-thirty = -30-
