CREATE TABLE {{ table }} ({{ columns }})
