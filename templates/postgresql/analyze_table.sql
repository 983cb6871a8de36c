ANALYZE {{ table }}
