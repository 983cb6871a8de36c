DROP DOMAIN {{ object.name }}
