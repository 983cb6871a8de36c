{% for each in values %}
ALTER TYPE {{ type }} ADD VALUE {{ each.value }}{% if each.before %} BEFORE {{ each.before }}{% endif %}

{% next %}
{% endfor %}
