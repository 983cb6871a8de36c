DROP POLICY {{ object.name }} ON {{ object.table }}
