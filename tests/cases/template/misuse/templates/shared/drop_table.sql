DROP TABLE {{ table | uper }}
