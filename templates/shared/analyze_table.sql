ANALYZE TABLE {{ table }}
