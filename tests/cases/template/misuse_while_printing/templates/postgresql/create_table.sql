CREATE TABLE {{ table }} ({% for letter in table %}{{ letter }}{% endfor %})
