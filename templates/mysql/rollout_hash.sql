SHA2(CONCAT(
{% for column in table.columns %}
{% if not loop.first %}, {% endif %}COALESCE(CONCAT('=', {% include "rollout_canonical.sql" %}), 'N'), ';'
{% endfor %}
), 256)
