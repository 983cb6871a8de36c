ALTER TABLE {{ table }} DROP PARTITION {% for partition in partitions %}{{ partition.name }}{% if not loop.last %}, {% endif %}{% endfor %}
