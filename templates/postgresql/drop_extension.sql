DROP EXTENSION {{ object.name }}
