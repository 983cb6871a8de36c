{# As often as it is not known to be done. #}
