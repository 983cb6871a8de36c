-- schemac: drops what the forward script for {{ dialect }} {{ version }} has kept aside. rollback.sql cannot run any more after this, and verify.sql misses what is dropped: run it when nobody wants to go back any more
{% for table in tables %}
{% if not loop.first %}{% next %}{% endif %}
DROP TABLE IF EXISTS {{ table }}
{% endfor %}
