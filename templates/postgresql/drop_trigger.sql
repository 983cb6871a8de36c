DROP TRIGGER {{ object.name }} ON {{ object.table }}
