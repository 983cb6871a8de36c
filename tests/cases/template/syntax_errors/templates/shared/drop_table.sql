DROP TABLE {{ table
