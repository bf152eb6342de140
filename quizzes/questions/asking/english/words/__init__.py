"""English words: their tags, put right by their neighbours, their forms, and what they do in a sentence."""
