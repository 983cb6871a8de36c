DROP TABLE {{ table }}
