CREATE TABLE {{ table }} ()
