### What stands behind the number of a rank

rank-end-1 = 위
